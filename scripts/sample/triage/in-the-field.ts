import { no, unknown, yes, type WrittenRound } from "./sheet.ts";

/** Gaps of field sales and key accounts. */
export const inTheField: readonly WrittenRound[] = [
  {
    finding: "f-bonus-silent",
    started: "2026-11-12T16:00",
    note: "Taken as: sellers record what others need. They do the sums correctly, and the sums are ours.",
    steps: {
      0: yes("27 of 60 visits on record.", "e-visit-sample"),
      1: yes(
        "Corrigan's region, 9 of 12, on the same plan. So the plan does not forbid it; it just does not help.",
        "e-visit-sample",
      ),
      2: yes(
        "Eight of ten know that visits are to be recorded. By when is another finding.",
        "e-training-slide",
      ),
      4: no("Revenue, margin, personal goals: records are in none of the three.", "e-bonus-plan"),
      5: unknown("Overlaps with the Monday list. Not counted twice."),
      7: no("The seven who can do it unaided do not do it either.", "e-timings"),
      9: yes(
        "Seven of ten did all five tasks, one in 92 seconds, remarking that nobody pays him.",
        "e-timings",
      ),
    },
  },
  {
    finding: "f-credit-split",
    started: "2026-11-12T16:15",
    note: "Taken as: a lead is recorded before the first visit. The plan fines it. A seller who records late is doing what the plan pays for, in perfect order.",
    steps: {
      0: yes("64 of 90 leads are dated the day after the first visit.", "e-lead-dates"),
      1: yes("Nine of 90 before the visit, by four sellers who gave away a fifth for it.", "e-lead-dates"),
      2: yes("Everyone knows section 4. Several can quote it.", "e-bonus-plan"),
      4: no("A right date costs 20 % of the credit, a wrong one nothing.", "e-bonus-plan"),
      6: yes("It is one date per lead.", "e-lead-dates"),
      7: no("The field works. It is the calendar that is bent."),
      9: yes("They do it the day after, and not a field is missing.", "e-lead-dates"),
    },
  },
  {
    finding: "f-monday-list",
    started: "2026-11-12T16:30",
    objection: "My list ends on the day Meridian can do what my list does. I will hand it over myself.",
    note: "Taken as: five regions meet over Meridian. Four things stand in the way that have nothing to do with Wernigk, and one that has: he would lose what makes the board ring him. First the seven columns, the prize, the reviews and the calendar; then a conversation about what he brings on Mondays. In this order.",
    steps: {
      0: yes("41 columns, 68 minutes, every Monday.", "e-monday-list", "e-monday-call"),
      1: yes("Corrigan, two Mondays of four, with the system as it is.", "e-visit-sample"),
      2: yes("They know that it is wanted; some know it as a joke.", "e-monday-call"),
      3: no(
        "The old way is wide open, and head office asks for its columns. The seven he needs cannot be seen on one screen.",
        "e-monday-list",
        "e-wernigk",
      ),
      4: no("The prize of the year is ranked from it.", "e-bonus-plan", "e-golden-impeller"),
      5: no("“Let us not open that now.”", "e-monday-call"),
      6: no(
        "New regions, travel tool, ERP, bonus talks: four of five changes meet these people before Easter.",
        "e-change-count",
      ),
      7: unknown("Partly. Ask again when the seven columns are one view."),
      8: yes(
        "For twelve years the forecast has been his to bring. With the forecast in Meridian it is anybody's.",
        "e-wernigk",
      ),
      9: yes("He built something better than the standard report, by himself, at night.", "e-monday-list"),
    },
  },
  {
    finding: "f-star-exempt",
    started: "2026-11-12T16:50",
    note: "Taken as: the best seller records like the others. He would be everybody's first example of resistance, and he is none: exempted in front of twelve people, rewarded for the result, never asked. Ask first.",
    steps: {
      0: yes("Eleven records in fourteen months.", "e-galander"),
      1: yes("Jonna Ketola is second in the ranking and does hers.", "e-visit-sample"),
      2: no("“Nobody has ever asked me to.” His manager confirms it.", "e-galander"),
      4: no("The Golden Impeller, “in his own inimitable way”.", "e-golden-impeller"),
      5: no(
        "“Leave him in peace”, said the chief sales officer. Twelve people remember it; it is not in writing.",
      ),
      8: unknown(
        "He has more to lose than most: see contacts. Not to be assumed, to be asked on 3 December.",
      ),
      9: unknown("He has not been watched doing it. Neither has he refused to be."),
    },
  },
  {
    finding: "f-contacts-private",
    started: "2026-11-12T17:10",
    objection: "My contacts are my contacts. I have been to their weddings.",
    note: "Taken as: the people one meets at a customer's are on record. The firm's own handbook says the opposite, so first that sentence has to go. It will not be enough: what is recorded falls with every year of service, on the same form. Whoever has built a standing on whom he knows is being asked to share it, and should be offered something.",
    steps: {
      0: yes("340 contacts on a telephone, 12 on record, two customers told by a competitor.", "e-leaver"),
      1: yes("Colleagues with up to five years of service: 58 a head.", "e-contacts-count"),
      2: no("“A representative's contacts are his capital.” In force.", "e-sales-handbook"),
      3: yes("Under a minute, on the telephone that holds them anyway.", "e-contacts-count"),
      5: unknown("Ordóñez would, if there were a rule to point to."),
      7: no("The one form that nobody complains about.", "e-contacts-count"),
      8: yes(
        "58, 31, 12, 7: the longer in the firm, the fewer. It follows standing, not the age of the telephone.",
        "e-contacts-count",
      ),
      9: yes("They keep excellent contacts. Elsewhere.", "e-leaver"),
    },
  },
  {
    finding: "f-quarter-mail",
    started: "2026-11-13T08:00",
    note: "Taken as: visits are recorded in the last week of a quarter as well. Two barriers, one of which is an e-mail.",
    steps: {
      0: yes("31 % in an ordinary week, 12 % in that one.", "e-priority-mail"),
      1: yes("Order entry held 91 % in the same week.", "e-order-figures"),
      2: yes("They were told clearly. It was the wrong thing.", "e-priority-mail"),
      5: no(
        "“Records when the quarter is in”, from the chief sales officer, to all of sales.",
        "e-priority-mail",
      ),
      6: no("21 % overtime in these two weeks, two posts vacant.", "e-hours"),
      7: no("The same system had three times as many records a week earlier.", "e-priority-mail"),
      9: yes("They do it in ordinary weeks, some of them.", "e-visit-sample"),
    },
  },
  {
    finding: "f-able-unwilling",
    started: "2026-11-13T08:20",
    note: "The gap with the most tempting name. Five barriers, each with evidence, each named by the people themselves. Whether anything is left when they are gone, nobody can know; steps 8 and 10 stay open until July.",
    steps: {
      0: yes(
        "Ten people, five tasks, watched; 14 of 60 visits entered unprompted.",
        "e-timings",
        "e-visit-sample",
      ),
      1: yes("Ketola; and nine of twelve visits in Corrigan's region.", "e-visit-sample"),
      2: yes("The task is understood, the deadline is not; see the rule of use.", "e-training-slide"),
      3: no("Everything twice, for the list; and the visit targets are those of before.", "e-monday-list"),
      4: no("The hour earns nothing here and something elsewhere.", "e-bonus-plan"),
      5: no("A Monday without a word about Meridian but one.", "e-monday-call"),
      6: no("Four of five changes meet them before Easter.", "e-change-count"),
      7: yes(
        "With nine fields the same people were quicker than in the list, and asked for it.",
        "e-short-form",
      ),
      8: unknown("Some will lose a private forecast. Not to be judged before the rest is in order."),
      9: yes("Seven of ten, all tasks, unaided.", "e-timings"),
    },
  },
  {
    finding: "f-34-fields",
    started: "2026-11-13T08:40",
    note: "Taken as: an opportunity is updated when it changes. As clear as they come: take the fields away on paper and the problem goes with them.",
    steps: {
      0: yes("3 min 40 s against 1 min 10 s, five people, same change.", "e-timings"),
      1: yes("Ketola has learned which letters it accepts.", "e-visit-sample"),
      2: unknown("What for, in eleven cases of 34: nobody could say, us included."),
      3: yes("Everyone in this group has a log-in and a laptop.", "e-timings"),
      7: yes("Nine fields: 1 min 05 s, and three of five asked when they could have it.", "e-short-form"),
      9: yes("They finish it. It takes them three times as long.", "e-timings"),
    },
  },
  {
    finding: "f-february",
    started: "2026-11-13T09:00",
    note: "Taken as: a loss is recorded within a week. Everyone tells the same story, and a story that everyone tells is still a story. The extract of loss dates is due on 20 November; until then this is not a barrier but a rumour we believe.",
    steps: {
      0: unknown("19 days after gains: a figure given over the telephone."),
      1: unknown("Losses of key accounts, before and after February, would show it."),
      2: yes("Everyone we asked knows that losses belong in the system."),
      4: no("“I saw what happened to Frederik.” Four people, separately; nothing in writing."),
      5: no("Lindqvist calls it an open discussion of a case. So it was; that is the point."),
      7: no("One field, seldom used.", "e-timings"),
    },
  },
];
