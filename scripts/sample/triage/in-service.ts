import { no, unknown, yes, type WrittenRound } from "./sheet.ts";

/** Gaps of technicians, coordination and marketing, and of the hand-offs between them. */
export const inService: readonly WrittenRound[] = [
  {
    finding: "f-no-device",
    started: "2026-11-13T09:20",
    note: "Taken as: findings, hours and parts are in the pump's record on the day. Before anyone speaks of willingness: they cannot. Teaching will be needed later, when there is something to teach on.",
    steps: {
      0: yes("Nine days, median of 40 sheets; serial numbers that cannot be read.", "e-pink-sheet"),
      1: no(
        "Nobody of 64 does it from the site. Three jobs of 40 were entered at home on a Sunday.",
        "e-pink-sheet",
      ),
      2: unknown("Nobody told them anything, which under the circumstances was decent."),
      3: no("No signal in three pump rooms, telephones handed in at two of four gates.", "e-ride-along"),
      4: unknown("No variable pay. What would they like to have from it? The pump's history, they say."),
      5: no(
        "“You need not bother until there is a device.” Vosskamp told us so herself; no note of it exists.",
      ),
      7: yes(
        "Eleven minutes on a private telephone against four on paper, when there is a signal at all.",
        "e-ride-along",
      ),
      8: no("They would lose the paper. We have heard no grief.", "e-ride-along"),
      9: unknown("Two of six, both of whom practise at home. To be watched again in the trial."),
    },
  },
  {
    finding: "f-no-login",
    started: "2026-11-13T09:40",
    note: "Taken as: a technician can sign in. 31 licences lie idle elsewhere, so this costs nothing but a list and a morning.",
    steps: {
      0: yes("214 licences, 240 people, 26 without, all of one group.", "e-contract"),
      1: yes("38 colleagues have one; a few use it from home.", "e-training-bills"),
      3: no("No log-in.", "e-contract"),
      7: no("It is the list of names that is wrong, not the system.", "e-contract"),
    },
  },
  {
    finding: "f-slow-dobrzewo",
    started: "2026-11-13T10:00",
    note: "Taken as: what is quick at head office is quick in Dobrzewo. Slow is certain; that it keeps anybody from working is not, since order entry there is at 93 % with the same 4.8 seconds. Move the monitoring, then the line, then ask again.",
    steps: {
      0: yes("45 timings, three sites, with the date.", "e-timings"),
      1: yes("Order entry in Dobrzewo, at the same five seconds.", "e-order-figures"),
      2: yes("As at the other sites.", "e-order-guides"),
      3: unknown("Laptops in the service office are seven years old. Is it the line or the laptop?"),
      4: yes("Same team bonus as in Veldermoor.", "e-team-bonus"),
      7: unknown("To be tried: one week on the new line, four people, before 12 December."),
    },
  },
  {
    finding: "f-hand-offs",
    started: "2026-11-13T10:20",
    note: "Taken as: what the next one needs is on record before it is needed. Whoever leaves the gap never feels it; whoever feels it cannot close it. That is a matter of consequences, in both senses.",
    steps: {
      0: yes(
        "37 calls in four hours, 19 of them for what should have been on record.",
        "e-coordination-half-day",
      ),
      1: yes(
        "Quotation to order: no complete quotation, no order. It took them two weeks to believe it.",
        "e-order-figures",
      ),
      2: unknown(
        "For four of five hand-offs nobody has written down what is needed. Begin with the site contact.",
      ),
      4: no(
        "A gap costs its owner nothing. It costs Paloma Iturbe a telephone call.",
        "e-coordination-half-day",
      ),
      5: unknown("Not gone into; see managers."),
      7: no(
        "The five fields are there. The delivery date is filled by nobody, the others by chance.",
        "e-coordination-half-day",
      ),
    },
  },
  {
    finding: "f-magnet-board",
    started: "2026-11-13T10:40",
    objection: "Magnets do not need a password.",
    note: "Taken as: jobs are planned and closed in Meridian. The board is right more often because the system is told last, and Petrovský says plainly that he would keep it anyway. Take the nine days and the password away and ask him again; then it is either solved or a conversation.",
    steps: {
      0: yes("Board against screen, half a day: right twice, wrong once.", "e-coordination-half-day"),
      1: yes("Spare parts, in the same room, work in Meridian only.", "e-coordination-half-day"),
      2: yes("Petrovský tells everyone on the first day.", "e-coordination-half-day"),
      3: no(
        "The sheets arrive nine days late, and two screens in the room are locked after five minutes.",
        "e-pink-sheet",
        "e-coordination-half-day",
      ),
      4: unknown("Team bonus on utilization, from the spreadsheet; the rules are with finance."),
      5: no("He looks at the board, so they look at the board.", "e-coordination-half-day"),
      6: yes("6 % overtime, no vacancy, one of five changes before summer.", "e-hours", "e-change-count"),
      7: unknown("Closing takes half as long again. Would they close at half the time? To be tried."),
      9: yes("Three in four close their jobs unprompted once the sheet is there.", "e-coordination-half-day"),
    },
  },
  {
    finding: "f-leads-die",
    started: "2026-11-13T11:00",
    note: "Taken as: a lead is handed over as a record with a next step. The attachment is still open as a way, and as long as it is, it is the quicker one.",
    steps: {
      0: yes("1,084 leads, 412 untouched after 30 days.", "e-lead-ageing"),
      1: yes("Leads entered directly, from the same campaigns: 9 %.", "e-lead-ageing"),
      2: unknown("Nothing in writing, as far as we have seen."),
      3: no("The mailing tool is not linked, and the attachment works.", "e-lead-ageing", "e-sticky-wall"),
      4: no(
        "Engelbrekt says that his bonus counts both alike. The paper is with finance, between two others.",
      ),
      5: unknown("He asks for Meridian's figures and shows the mailing tool's. Ask which he would miss."),
      7: unknown("A link to the mailing tool might do it. IT estimates on 4 December."),
      9: yes("Six of eight can load a list.", "e-lead-ageing"),
    },
  },
  {
    finding: "f-data-quality",
    started: "2026-11-13T11:20",
    note: "Stopped at the first step, and rightly. “Keep the data clean” is nobody's behaviour: not who, not which records, not how often. Name a data owner and one duty that can be watched, then come back.",
    steps: {
      0: no(
        "61 % is measured, and worth solving. What anybody should do about it on a Tuesday is not defined; in the workshop the room discovered its shoes.",
        "e-data-sample",
      ),
      1: unknown("Anil merges what he trips over."),
    },
  },
  {
    finding: "f-warranty",
    started: "2026-11-13T11:40",
    practice: "never",
    note: "Taken as: a coordinator finishes a warranty claim alone. Here, for once, training is the answer: told, equipped, asked, with an afternoon kept free, and never shown. Two half days with Paloma Iturbe and the claims that came back.",
    steps: {
      0: yes("23 of 61 claims returned, €38,200 for good.", "e-warranty-returns"),
      1: yes("Three of ten finish one alone.", "e-warranty-watch"),
      2: yes(
        "Named on the rota, asked for at every parts meeting.",
        "e-warranty-returns",
        "e-warranty-watch",
      ),
      3: yes(
        "Tuesday afternoons kept free since May; rights checked with Anil; no other way exists.",
        "e-warranty-watch",
      ),
      4: yes(
        "Accepted claims go to the team's cost centre and are read out; returned ones are too.",
        "e-warranty-returns",
      ),
      5: yes("Petrovský asks for the open ones, from Meridian.", "e-warranty-returns"),
      6: yes("6 % overtime, no vacancy, one of five changes before summer.", "e-hours", "e-change-count"),
      7: no("With the form on paper beside them they stopped at the same two entries.", "e-warranty-watch"),
      8: no(
        "Both sites, all shifts, old hands and new: spread evenly. Nobody loses by a claim.",
        "e-warranty-returns",
      ),
      9: no("Alone, without a clock, willing: seven of ten could not.", "e-warranty-watch"),
    },
  },
];
