import { Input, MultiSelect, SegmentedControl, VisuallyHidden } from "@mantine/core";
import { dimensions } from "../../../shared/methodology/dimensions.ts";
import { dimensionIds, type DimensionId } from "../../../shared/methodology/types.ts";
import {
  evidenceStrengths,
  findingKinds,
  inOrder,
  type EvidenceStrength,
  type FindingKind,
} from "../../../shared/workbook/model.ts";
import { evidenceStrengthTitles, impactTitles } from "../../../shared/workbook/words.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { KindMark } from "../../ui/kind-mark.tsx";

interface Control<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Strength, gap or risk. */
export function KindControl({ value, onChange }: Control<FindingKind>) {
  return (
    <SegmentedControl
      fullWidth
      aria-label="Kind"
      value={value}
      onChange={(kind) => onChange(kind)}
      data={findingKinds.map((kind) => ({ value: kind, label: <KindMark kind={kind} /> }))}
    />
  );
}

/** Impact 1 … 5, with what the chosen figure means. */
export function ImpactControl({ value, onChange }: Control<number>) {
  return (
    <Input.Wrapper label={`Impact: ${impactTitles[value - 1] ?? ""}`} labelElement="div">
      <SegmentedControl
        fullWidth
        aria-label="Impact"
        value={String(value)}
        onChange={(impact) => onChange(Number(impact))}
        data={impactTitles.map((title, i) => ({
          value: String(i + 1),
          label: (
            <span title={title}>
              <span aria-hidden>{i + 1}</span>
              <VisuallyHidden>{`${i + 1}, ${title}`}</VisuallyHidden>
            </span>
          ),
        }))}
      />
    </Input.Wrapper>
  );
}

/** How well the finding is supported. */
export function StrengthControl({
  value,
  onChange,
  vertical = false,
}: Control<EvidenceStrength> & { readonly vertical?: boolean }) {
  return (
    <Input.Wrapper label="Evidence strength" labelElement="div">
      <SegmentedControl
        fullWidth
        orientation={vertical ? "vertical" : "horizontal"}
        aria-label="Evidence strength"
        value={value}
        onChange={(strength) => onChange(strength)}
        data={evidenceStrengths.map((strength) => ({
          value: strength,
          label: evidenceStrengthTitles[strength],
        }))}
      />
    </Input.Wrapper>
  );
}

/** The dimensions a finding is about, kept in the method's order. */
export function DimensionsControl({ value, onChange }: Control<readonly DimensionId[]>) {
  return (
    <MultiSelect
      label="Dimensions"
      searchable
      hidePickedOptions
      nothingFoundMessage="No dimension has this in its name"
      value={[...value]}
      onChange={(chosen) => onChange(dimensionIds.filter((id) => chosen.includes(id)))}
      data={dimensions.map((dimension) => ({ value: dimension.id, label: dimension.title }))}
      {...(value.length === 0 && { placeholder: "Choose dimensions" })}
    />
  );
}

/** The user groups a finding is about; none means everybody. */
export function GroupsControl({ value, onChange }: Control<readonly string[]>) {
  const groups = inOrder(useWorkbook().groups);
  return (
    <MultiSelect
      label="Groups"
      searchable
      hidePickedOptions
      nothingFoundMessage={groups.length === 0 ? "Add groups in Set-up" : "No group has this in its name"}
      value={value.filter((id) => groups.some((group) => group.id === id))}
      onChange={(chosen) =>
        onChange(groups.filter((group) => chosen.includes(group.id)).map((group) => group.id))
      }
      data={groups.map((group) => ({ value: group.id, label: group.name }))}
      {...(value.length === 0 && { placeholder: "Everybody" })}
    />
  );
}
