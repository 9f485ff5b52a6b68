package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.shared.Steps;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Origin SCHOOLS = new Origin("区县.xlsx 学校", "学校");

    private static SortedMap<Integer, Cell> row(int number, int cells) {
        SortedMap<Integer, Cell> row = new TreeMap<>();
        for (int column = 0; column < cells; column++) {
            row.put(column, Cell.text("1", SCHOOLS.spot(number, column)));
        }
        return row;
    }

    @Test
    void a_column_filled_to_the_end_is_told_with_the_row_where_the_data_end() throws Unreadable {
        Room.Lines lines = new Room(Steps.silent(), 5, 100).sheet(SCHOOLS);
        lines.add(1, row(1, 4));
        lines.add(2, row(2, 4));
        lines.add(4, row(4, 3));
        lines.add(5, row(5, 1));
        lines.add(6, row(6, 1));
        assertThatThrownBy(() -> lines.add(7, row(7, 1)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("区县.xlsx 学校 有内容的行超过 5 行,远多于一个区县的数据。" + "多半是把一列填充到了表尾:请删去第4行以下的行,保存后再上传。");
    }

    @Test
    void full_rows_to_the_end_may_be_the_wrong_file() throws Unreadable {
        Room.Lines lines = new Room(Steps.silent(), 2, 100).sheet(SCHOOLS);
        lines.add(1, row(1, 2));
        lines.add(2, row(2, 2));
        assertThatThrownBy(() -> lines.add(3, row(3, 2))).hasMessageEndingWith("请检查是否选错了文件。");
    }

    @Test
    void the_cells_of_all_sheets_count_together_and_empty_rows_do_not() throws Unreadable {
        Room room = new Room(Steps.silent(), 10, 8);
        Room.Lines one = room.sheet(SCHOOLS);
        one.add(1, row(1, 6));
        one.add(2, row(2, 0));
        assertThat(one.grid().lines()).hasSize(1);
        assertThatThrownBy(() -> room.sheet(new Origin("区县.xlsx 班级", "班级")).add(9, row(9, 3)))
                .hasMessage("读到 区县.xlsx 班级 第9行 时,有内容的单元格已超过 8 个,远多于一个区县的数据。请检查是否选错了文件。");
    }
}
