package meetlat.aggregate.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Counts that nobody published, and what is known of them: linear programming over everything at once. */
public final class Unknowns {

    /** How small and how large a count can be. */
    public record Bounds(double least, double most) {}

    private record Line(Map<Object, Double> terms, Relationship relationship, double value) {}

    private final Map<Object, Integer> unknowns = new HashMap<>();
    private final Map<Object, Double> known = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** That a count was published. */
    public void know(Object name, double value) {
        known.put(name, value);
    }

    /** That counts, each times something, make a value. */
    public void add(Map<Object, Double> terms, Relationship relationship, double value) {
        lines.add(new Line(Map.copyOf(terms), relationship, value));
    }

    public boolean isKnown(Object name) {
        return known.containsKey(name);
    }

    public Bounds boundsOf(Object name) {
        if (isKnown(name)) {
            return new Bounds(known.get(name), known.get(name));
        }
        lines.forEach(line -> line.terms().keySet().forEach(this::number));
        number(name);
        return new Bounds(optimum(name, GoalType.MINIMIZE), optimum(name, GoalType.MAXIMIZE));
    }

    private void number(Object name) {
        if (!isKnown(name)) {
            unknowns.putIfAbsent(name, unknowns.size());
        }
    }

    private double optimum(Object name, GoalType goal) {
        double[][] matrix = new double[lines.size()][unknowns.size()];
        double[] values = new double[lines.size()];
        for (int i = 0; i < matrix.length; i++) {
            values[i] = lines.get(i).value();
            for (Map.Entry<Object, Double> term : lines.get(i).terms().entrySet()) {
                if (isKnown(term.getKey())) {
                    values[i] -= term.getValue() * known.get(term.getKey());
                } else {
                    matrix[i][unknowns.get(term.getKey())] += term.getValue();
                }
            }
        }
        return optimum(matrix, values, unknowns.get(name), goal);
    }

    /** Of unknowns that stand in the same equations the solver minds only one, so that one stands for them here. */
    private double optimum(double[][] matrix, double[] values, int asked, GoalType goal) {
        Map<List<Double>, Integer> distinct = new LinkedHashMap<>();
        int twins = 0;
        for (int i = 0; i < unknowns.size(); i++) {
            distinct.putIfAbsent(column(matrix, i), distinct.size());
            twins += column(matrix, i).equals(column(matrix, asked)) ? 1 : 0;
        }
        if (twins > 1 && goal == GoalType.MINIMIZE) {
            return 0;
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int i = 0; i < matrix.length; i++) {
            int of = i;
            double[] coefficients = distinct.keySet().stream()
                    .mapToDouble(column -> column.get(of))
                    .toArray();
            if (Arrays.stream(coefficients).anyMatch(coefficient -> coefficient != 0)) {
                constraints.add(new LinearConstraint(coefficients, lines.get(i).relationship(), values[i]));
            }
        }
        double[] objective = new double[distinct.size()];
        objective[distinct.get(column(matrix, asked))] = 1;
        if (constraints.isEmpty()) {
            return goal == GoalType.MINIMIZE ? 0 : Double.POSITIVE_INFINITY;
        }
        try {
            return new SimplexSolver(1e-9, 10, 1e-11)
                    .optimize(
                            new MaxIter(10_000),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (UnboundedSolutionException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private static List<Double> column(double[][] matrix, int number) {
        return Arrays.stream(matrix).map(line -> line[number]).toList();
    }
}
