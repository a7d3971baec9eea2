import { Text } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { spectrumLevels, totalAdoption } from "../../../../shared/domain/adoption.ts";
import { inOrder, type Group } from "../../../../shared/workbook/model.ts";
import { spectrumLevelTitles } from "../../../../shared/workbook/words.ts";
import { useNavigation, type Focus } from "../../../state/navigation.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { SpectrumBar, SpectrumLegend } from "../../../ui/spectrum-bar.tsx";
import { Figure } from "./figure.tsx";
import { SpectrumRow } from "./spectrum-row.tsx";
import classes from "./spectrum.module.css";
import { Workarounds } from "./workarounds.tsx";

/** Where use is today: for each group the share of people at each level, and the whole weighted by headcount. */
export function SpectrumSection({ focus }: { readonly focus: Focus | null }) {
  const groups = inOrder(useWorkbook().groups);
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus?.kind !== "group") return;
    const row = rows.current?.querySelector(`[data-group="${focus.id}"]`);
    row?.scrollIntoView({ block: "nearest" });
    row?.querySelector<HTMLElement>("button, input")?.focus();
  }, [focus]);
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (groups.length === 0) {
    return (
      <EmptyState
        icon={<IconUsersGroup size={40} stroke={1.25} />}
        sentence="The spectrum shows how well each user group uses the system today. It needs the groups first."
        action={{ label: "Go to the user groups", onClick: () => goTo("set-up", { view: "groups" }) }}
      />
    );
  }
  return (
    <section aria-label="Spectrum" className={classes["section"]}>
      <SpectrumLegend withMeaning />
      <div ref={rows}>
        <Heads />
        {groups.map((group) => (
          <SpectrumRow key={group.id} group={group} />
        ))}
        <Total groups={groups} />
      </div>
      <Text size="sm" c="dimmed">
        Effective use is moderate and full use together. Without a programme it is commonly 25 to 45 %. The
        index counts an ineffective user a fifth, a moderate one three fifths, a full one whole.
      </Text>
      <Workarounds />
    </section>
  );
}

/** What stands in the columns, for the eye; each field says it itself. */
function Heads() {
  return (
    <div className={classes["heads"]} aria-hidden>
      <span>Group</span>
      <span>Share of its people at each level</span>
      <span className={classes["shares"]}>
        {spectrumLevels.map((level) => (
          <span key={level}>{spectrumLevelTitles[level].title}</span>
        ))}
      </span>
      <span>Effective use</span>
      <span>Index</span>
      <span />
    </div>
  );
}

function Total({ groups }: { readonly groups: readonly Group[] }) {
  const total = totalAdoption(groups);
  const assessed = groups.filter(({ spectrum }) => spectrum !== null);
  if (!total) {
    if (assessed.length === 0) return null;
    return (
      <Text size="sm" c="dimmed" className={classes["noTotal"]}>
        A total needs the headcount of an assessed group.
      </Text>
    );
  }
  const { shares } = total;
  return (
    <div className={classes["row"]} data-total role="group" aria-label="All groups">
      <div className={classes["name"]}>
        <Text fw={600}>All groups</Text>
        <Text size="xs" c="dimmed">
          {total.headcount.toLocaleString()} people
          {assessed.length < groups.length ? ` in ${assessed.length} of ${groups.length} groups` : ""},
          weighted
        </Text>
      </div>
      <SpectrumBar
        spectrum={{
          none: shares.none * 100,
          ineffective: shares.ineffective * 100,
          moderate: shares.moderate * 100,
          full: shares.full * 100,
        }}
      />
      <div className={classes["shares"]}>
        {spectrumLevels.map((level) => (
          <div key={level} className={classes["totalShare"]}>
            <span className={classes["narrowLabel"]}>{spectrumLevelTitles[level].title}</span>
            {Math.round(shares[level] * 100)} %
          </div>
        ))}
      </div>
      <Figure of="Effective use" share={total.effectiveUse} />
      <Figure of="Index" share={total.index} quiet />
    </div>
  );
}
