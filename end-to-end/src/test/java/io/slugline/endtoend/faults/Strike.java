package io.slugline.endtoend.faults;

import java.util.List;

/**
 * One fault of a plan.
 *
 * @param services whom it befalls
 * @param afterOutputs how many records the first of them writes of the portion of work before it is struck
 * @param salt for what the fault itself draws
 */
record Strike(FaultKind kind, List<String> services, int afterOutputs, long salt) {
    Strike {
        services = List.copyOf(services);
    }

    String service() {
        return services.get(0);
    }

    @Override
    public String toString() {
        return kind + " " + String.join(" and ", services) + " after " + afterOutputs;
    }
}
