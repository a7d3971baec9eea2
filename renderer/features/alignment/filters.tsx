import { SegmentedControl, Select } from "@mantine/core";
import { inOrder } from "../../../shared/workbook/model.ts";
import { useSettledWorkbook } from "../../state/settled.ts";
import { DetailsToggle } from "../../ui/with-details.tsx";
import { filtered, matrixOf, type MatrixFilter } from "./alignment-rows.ts";
import classes from "./alignment.module.css";

/** Which behaviours the matrix shows: those of a group, those with mixed messages, those not known. */
export function Filters(props: {
  readonly filter: MatrixFilter;
  readonly onFilter: (filter: MatrixFilter) => void;
}) {
  const { filter, onFilter } = props;
  // The counts follow what was judged; no key waits for them.
  const workbook = useSettledWorkbook();
  const rows = matrixOf(workbook);
  const groups = inOrder(workbook.groups);
  const count = (show: MatrixFilter["show"]) => filtered(rows, { groupId: filter.groupId, show }).length;
  return (
    <div className={classes["filters"]}>
      {groups.length === 0 ? null : (
        <Select
          aria-label="Group"
          className={classes["group"] ?? ""}
          placeholder="All groups"
          clearable
          data={groups.map((group) => ({ value: group.id, label: group.name }))}
          value={filter.groupId}
          onChange={(groupId) => onFilter({ ...filter, groupId })}
        />
      )}
      <SegmentedControl
        aria-label="Behaviours shown"
        value={filter.show}
        onChange={(show) => onFilter({ ...filter, show })}
        data={[
          { value: "all", label: `All (${count("all")})` },
          { value: "mixed", label: `Mixed (${count("mixed")})` },
          { value: "unknown", label: `Not known (${count("unknown")})` },
        ]}
      />
      <DetailsToggle />
    </div>
  );
}
