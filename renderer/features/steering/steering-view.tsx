import { Decisions } from "./decisions.tsx";
import { LateList } from "./late-list.tsx";
import { Outlook } from "./outlook.tsx";
import { MovedList, SettledList, Warnings } from "./standing.tsx";
import classes from "./steering.module.css";
import { UpcomingList } from "./upcoming-list.tsx";

/** What a steering committee has to know and decide, each item one click from its place. */
export function SteeringView() {
  return (
    <div className={classes["view"]}>
      <Outlook />
      <Decisions />
      <div className={classes["columns"]}>
        <div className={classes["column"]}>
          <LateList />
          <MovedList />
        </div>
        <div className={classes["column"]}>
          <UpcomingList />
          <SettledList />
          <Warnings />
        </div>
      </div>
    </div>
  );
}
