package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineSlotsTest {
    @Test
    void a_slot_is_held_by_one_until_it_is_closed(@TempDir Path folder) throws Exception {
        MachineSlots mine = new MachineSlots(folder, 1);
        MachineSlots other = new MachineSlots(folder, 1);
        try (MachineSlots.Slot held = mine.take(Duration.ofSeconds(1))) {
            assertThat(held).isNotNull();
            assertThat(other.free()).isEmpty();
        }
        assertThat(other.free()).hasValueSatisfying(MachineSlots.Slot::close);
    }

    @Test
    void there_are_as_many_slots_as_were_asked_for(@TempDir Path folder) throws Exception {
        MachineSlots slots = new MachineSlots(folder, 2);
        try (MachineSlots.Slot one = slots.free().orElseThrow();
                MachineSlots.Slot two = slots.free().orElseThrow()) {
            assertThat(one).isNotSameAs(two);
            assertThat(slots.free()).isEmpty();
        }
    }
}
