import { Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { slowFrom, type OwnershipBoard } from "../../../shared/domain/ownership.ts";
import classes from "./ownership.module.css";

/** Whom the executives named, as bars with their counts, and what that means in a sentence. */
export function OwnershipBoardView({ board }: { readonly board: OwnershipBoard }) {
  if (board.asked === 0) {
    return (
      <Text c="dimmed" size="sm">
        Whom the executives name appears here.
      </Text>
    );
  }
  return (
    <div className={classes["board"]}>
      <p className={classes["verdict"]} data-agreed={board.agreed || undefined}>
        {board.agreed ? <IconCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
        {sentenceOf(board)}
      </p>
      <ul className={classes["bars"]}>
        {board.named.map(({ name, count }) => (
          <li key={name ?? ""}>
            <span className={classes["barName"]}>{name ?? "Nobody"}</span>
            <span className={classes["bar"]} aria-hidden>
              <span
                style={{ width: `${(100 * count) / board.asked}%` }}
                data-nobody={name === null || undefined}
              />
            </span>
            <span className={classes["count"]}>
              {count} of {board.asked}
            </span>
          </li>
        ))}
      </ul>
      {board.medianSeconds === null ? null : (
        <p className={classes["times"]}>
          Half of those timed answered within {Math.round(board.medianSeconds * 10) / 10} s
          {board.slow > 0 ? `; ${board.slow} needed ${slowFrom} s or more` : ""}.
        </p>
      )}
    </div>
  );
}

function sentenceOf(board: OwnershipBoard): string {
  const executives = board.asked === 1 ? "1 executive" : `${board.asked} executives`;
  if (board.agreed)
    return board.asked === 1 ? "One executive named an owner." : `All ${executives} name the same owner.`;
  if (!board.disagreement) return `${executives} asked, and nobody is named.`;
  return `${executives}, ${board.named.length} different answers.`;
}
