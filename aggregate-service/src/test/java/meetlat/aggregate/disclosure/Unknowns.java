package meetlat.aggregate.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
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
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Line line : lines) {
            double[] coefficients = new double[unknowns.size()];
            double value = line.value();
            boolean open = false;
            for (Map.Entry<Object, Double> term : line.terms().entrySet()) {
                if (isKnown(term.getKey())) {
                    value -= term.getValue() * known.get(term.getKey());
                } else {
                    coefficients[unknowns.get(term.getKey())] += term.getValue();
                    open = true;
                }
            }
            if (open) {
                constraints.add(new LinearConstraint(coefficients, line.relationship(), value));
            }
        }
        double[] objective = new double[unknowns.size()];
        objective[unknowns.get(name)] = 1;
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
}
