import { Text, Title } from "@mantine/core";
import { useMemo } from "react";
import type { SurveyWithResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { groupNamesOf, groupName } from "./filter.ts";
import { unseenView } from "./gaps-view.ts";
import classes from "./gaps.module.css";

/** Executives who call themselves committed where their people see nothing, one sentence each. */
export function UnseenCommitments(props: {
  readonly selfCheck: SurveyWithResults;
  readonly mirror: SurveyWithResults;
}) {
  const { selfCheck, mirror } = props;
  const { people } = useWorkbook();
  const unseen = useMemo(() => {
    const groups = groupNamesOf(mirror.survey);
    return unseenView(selfCheck.results, mirror.results, {
      person: (id) => people.get(id)?.name ?? null,
      group: (id) => groupName(id, groups),
    });
  }, [selfCheck, mirror, people]);
  return (
    <section aria-label="Said at the top, not seen below" className={classes["unseen"]}>
      <Title order={2}>Said at the top, not seen below</Title>
      {unseen.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nowhere do executives say yes while most of their people say no.
        </Text>
      ) : (
        <ul>
          {unseen.map(({ key, claim, seen }) => (
            <li key={key}>
              {claim} <strong>{seen}</strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
