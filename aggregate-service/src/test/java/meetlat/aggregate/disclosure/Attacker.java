package meetlat.aggregate.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Knows all that is published of a table and how it was made, and reckons how small and how large each count can be that is
 * not: linear programming over all equations at once. Shares nothing with the suppression but the table.
 */
final class Attacker {

    private final Grid grid;
    private final List<Integer> unknown = new ArrayList<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();

    /** How small and how large a count can be. */
    record Bounds(double least, double most) {}

    Attacker(Grid grid, BitSet suppressed) {
        this.grid = grid;
        for (int cell = 0; cell < grid.size(); cell++) {
            if (suppressed.get(cell) || grid.isOpen(cell)) {
                unknown.add(cell);
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            int[] line = new int[grid.columns()];
            for (int column = 0; column < line.length; column++) {
                line[column] = grid.cell(row, column);
            }
            equation(line);
        }
        for (int column = 0; column < grid.columns(); column++) {
            int[] line = new int[grid.rows()];
            for (int row = 0; row < line.length; row++) {
                line[row] = grid.cell(row, column);
            }
            equation(line);
        }
        for (int i = 0; i < unknown.size(); i++) {
            // A zero would have been shown.
            double least = grid.isOpen(unknown.get(i)) ? 0 : 1;
            constraints.add(new LinearConstraint(unit(i), Relationship.GEQ, least));
        }
    }

    /** The last of a line is what the others make. */
    private void equation(int[] line) {
        double[] coefficients = new double[unknown.size()];
        double known = 0;
        for (int i = 0; i < line.length; i++) {
            double sign = i < line.length - 1 ? 1 : -1;
            int position = unknown.indexOf(line[i]);
            if (position >= 0) {
                coefficients[position] = sign;
            } else {
                known += sign * Math.max(0, grid.value(line[i]));
            }
        }
        constraints.add(new LinearConstraint(coefficients, Relationship.EQ, -known));
    }

    private double[] unit(int position) {
        double[] unit = new double[unknown.size()];
        unit[position] = 1;
        return unit;
    }

    Bounds boundsOf(int cell) {
        return new Bounds(optimum(cell, GoalType.MINIMIZE), optimum(cell, GoalType.MAXIMIZE));
    }

    private double optimum(int cell, GoalType goal) {
        try {
            return new SimplexSolver(1e-9, 10, 1e-11)
                    .optimize(
                            new MaxIter(10_000),
                            new LinearObjectiveFunction(unit(unknown.indexOf(cell)), 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (org.apache.commons.math3.optim.linear.UnboundedSolutionException e) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
