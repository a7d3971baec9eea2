import { no, unknown, yes, type WrittenRound } from "./sheet.ts";

/** Gaps of those who lead: executives, managers, HR. */
export const atTheTop: readonly WrittenRound[] = [
  {
    finding: "f-no-owner",
    started: "2026-11-12T13:00",
    note: "Taken as: one executive reads figures of use every month, asks for what is missing, and answers for it to the others. Nobody has declined, because nobody has been asked.",
    steps: {
      0: yes(
        "One name, one page a month, one item on the agenda. Everything else on this register waits for it.",
        "e-owner-answers",
      ),
      1: yes("Zielonka does, for one of six groups, with a memo and two figures.", "e-standup"),
      2: no(
        "The charter names an owner until acceptance. After 12 December 2025 no paper names anybody.",
        "e-charter",
        "e-owner-answers",
      ),
      3: no("No mandate, no line, half a post. The draft budget of 30 October is still to be handed over."),
      4: no(
        "In none of 31 goals for 2026. The one goal that ever named it ended with go-live and was paid.",
        "e-goals",
      ),
      5: no("Four of eight did not sign in once in four weeks.", "e-executive-signins"),
      6: unknown("Year-end and the ERP upgrade: to be asked of Halbersted before 30 November."),
      7: no("No release of Meridian appoints an owner.", "e-charter"),
    },
  },
  {
    finding: "f-committee-gone",
    started: "2026-11-12T13:20",
    note: "Taken as: a committee that deals with use every six weeks. Nobody in the house runs one for any system, so we cannot yet say what it would take here. Halbersted has the question for his diary of 20 November.",
    steps: {
      0: yes("Fourteen sets of minutes, none of them on use.", "e-steering-minutes"),
      1: no("No system at Veldermoor has a committee after acceptance.", "e-steering-minutes"),
      2: unknown(
        "The charter may or may not have meant it to stay. Two of its authors remember it differently.",
      ),
      3: unknown("Sixty minutes of eight people every six weeks: not asked yet."),
      5: unknown("Depends on who chairs, which is decided on 30 November."),
    },
  },
  {
    finding: "f-printed-pipeline",
    started: "2026-11-12T13:40",
    note: "Taken as: the chief executive reads the pipeline on a screen and corrects it there. He was equipped on 2 November and has done two Mondays since, page 1 without paper. A barrier that is being taken away; look again at Christmas.",
    steps: {
      0: yes("31 pages, seven right corrections of nine, none of which arrives.", "e-ceo-printout"),
      1: yes("The chief operating officer looks things up herself, before witnesses.", "e-standup"),
      2: no(
        "“The sponsor's job was to remove obstacles. Nobody has brought me one.” The charter asks no more of him.",
        "e-charter",
      ),
      3: no(
        "Until 2 November his log-in lay in his assistant's inbox, and the printout came without being ordered.",
        "e-executive-signins",
        "e-ceo-printout",
      ),
      5: no(
        "There is nobody above him, and beside him three of seven have not signed in either.",
        "e-executive-signins",
      ),
      7: no("The same figures are on the screen. He likes to write in the margin."),
      8: unknown("Birgit Anselm would like to know what comes instead. She should be asked before it does."),
    },
  },
  {
    finding: "f-wrong-figure",
    started: "2026-11-12T14:00",
    note: "Taken as: the board is shown a figure that says who works with the system, and somebody acts on it. The man who widened the definition also withdrew it, in person. That is not the conduct of somebody who resists.",
    steps: {
      0: yes("58 % became 87 % in the week in which the footnote changed.", "e-login-report"),
      1: yes(
        "Order entry reads its own figure every Monday and corrects it downwards if need be.",
        "e-order-figures",
      ),
      2: no("The business case has no measure of adoption, and nobody agreed one since.", "e-business-case"),
      4: no(
        "A falling figure was followed by a new definition, a rising one by a slide for the board.",
        "e-login-report",
      ),
      5: unknown("What would Halbersted have done with 58 %? He says he would have asked. We believe him."),
      7: no("The shares of effective use were counted from the same records by two people in eight days."),
    },
  },
  {
    finding: "f-hr-outside",
    started: "2026-11-12T14:20",
    note: "Taken as: HR keeps descriptions, criteria and reviews in step with the work. Caldeira and Mevissen are seen on 19 November; until then we know what has not been done and not why.",
    steps: {
      0: yes(
        "Twelve of fourteen descriptions, sixteen of twenty reviews.",
        "e-job-descriptions",
        "e-reviews",
      ),
      1: no(
        "Not done for any system of the past ten years, as far as the files go back.",
        "e-job-descriptions",
      ),
      2: unknown(
        "Caldeira asked twice in writing for a task. The answers are in the mailbox of the former project.",
      ),
      3: unknown("Mevissen speaks of two weeks of work. Ask what would have to wait."),
      5: unknown(
        "Who gives HR an order in this house? Three people said “the board”, two of whom sit on it.",
      ),
    },
  },
  {
    finding: "f-agreement-misread",
    started: "2026-11-12T14:40",
    note: "Taken as: managers ask for their team's figures and use them. The simplest barrier on this list: two pages, one visit.",
    steps: {
      0: yes("Two readers of a report that nine managers may have.", "e-kuhlbrodt"),
      1: yes("Domaradzka asked, got it, and reads it out every Monday.", "e-order-figures", "e-standup"),
      2: no(
        "“Forbidden.” The agreement says the opposite in its sixth section; nobody has told them.",
        "e-works-agreement",
        "e-kuhlbrodt",
      ),
      3: yes("The report exists and is sent to whoever asks.", "e-kuhlbrodt"),
      7: no("The figures are there.", "e-order-figures"),
      8: unknown("Some may prefer the ban to the figures. Ask once the ban has gone."),
    },
  },
  {
    finding: "f-managers-unasked",
    started: "2026-11-12T15:00",
    note: "Taken as: a manager sets a target for the team, reads the figure, and leads one meeting a week from it. Eight were seen. One does it, one has begun, two accept it without the means, four were never asked.",
    steps: {
      0: yes("One of eight, by our own watching and by their own account.", "e-standup", "e-monday-call"),
      1: yes("Domaradzka, with an hour a week; Corrigan, with nothing.", "e-standup", "e-visit-sample"),
      2: no("Nine descriptions, none of which names it.", "e-job-descriptions"),
      3: no("Forty minutes, of which ten about the sound.", "e-webinar"),
      4: no("In two managers' objectives, both in order entry."),
      5: no("The chief sales officer asks for the list in her own reviews.", "e-monday-list"),
      6: unknown("January brings new regions: three of the eight will lead other people by then."),
      7: no("Domaradzka leads from the same screens.", "e-standup"),
    },
  },
  {
    finding: "f-job-descriptions",
    started: "2026-11-12T15:20",
    note: "Taken as: people treat recording as part of the job. What is not in the job is a favour, and favours are done when there is time.",
    steps: {
      0: yes("Two of fourteen name the system.", "e-job-descriptions"),
      1: yes(
        "The two are the two of order entry, which is hardly chance.",
        "e-job-descriptions",
        "e-order-figures",
      ),
      2: no("Neither description nor criteria nor review speak of it.", "e-job-descriptions", "e-reviews"),
      4: no("The one field sales review that comes near it praises independence from tools.", "e-reviews"),
      7: no("The oldest description is from before the predecessor's predecessor.", "e-job-descriptions"),
    },
  },
  {
    finding: "f-no-rule",
    started: "2026-11-12T15:40",
    note: "Taken as: everyone can say what is recorded by when. One cannot refuse a rule that has not been made.",
    steps: {
      0: yes("Ten people, eight meanings of “up to date”.", "e-training-slide"),
      1: yes("Order entry wrote its own, and nine of ten can say it.", "e-order-guides"),
      2: no("One slide, no author, two translations.", "e-training-slide"),
      3: unknown("What the rule would take in minutes is timed with the nine fields."),
      5: no("The only instruction from above said that records can wait.", "e-priority-mail"),
      7: no("A rule fits any form.", "e-order-guides"),
    },
  },
];
