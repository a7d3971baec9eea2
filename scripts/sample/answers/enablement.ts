import { overheard, rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const enablementAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "enablement.need-proved",
    answer: rated(
      0,
      "high",
      "€118,400 were booked without naming a task or asking a user. The request on the table for 2027, “refresher for all, two days”, repeats it word for word; seven of ten field sellers can do their tasks and do not.",
      {
        voices: [
          said("p-marta-lindqvist", 3, "They need more training. Everyone says so."),
          said("p-jonna-ketola", 0, "We were taught where the buttons are. Nobody forgets a button."),
          said("p-ottavio-brandsma", 0, "I have the request here. It is the old request with a new date."),
        ],
        evidence: ["e-training-bills"],
      },
    ),
  },
  {
    questionId: "enablement.used-at-once",
    answer: rated(
      1,
      "high",
      "Both dates are on record. 39 % made a first real entry within two weeks, nearly all of them in order entry; the median in field sales is 41 days.",
      { evidence: ["e-training-bills"] },
    ),
  },
  {
    questionId: "enablement.role-guides",
    answer: rated(
      2,
      "high",
      "Order entry has nine one-page guides of its own, all of which worked when we followed them. Everyone else has the supplier's manual of 640 pages, for a version with other colours.",
      {
        voices: [
          said(
            "p-agnieszka-domaradzka",
            3,
            "One page, one task. If it needs two pages, the process is wrong.",
          ),
          overheard(
            "an account manager in Wakefield",
            0,
            "There is a manual. It is about somebody else's company.",
          ),
        ],
      },
    ),
  },
  {
    questionId: "enablement.help-when-stuck",
    answer: rated(
      1,
      "high",
      "Officially the service desk: 96 tickets in three months, 2.3 working days to an answer, the answer often a link to the manual. Unofficially Anil, on his mobile.",
      {
        voices: [
          said("p-petra-holubova", 1, "We can reset it. We cannot tell them what to put in it."),
          said("p-sinead-corrigan", 3, "I ring Anil and it is done."),
          said("p-tadeusz-wrona", 0, "I do not have his number. I do not have a log-in either."),
        ],
        evidence: ["e-desk-log"],
      },
    ),
  },
  {
    questionId: "enablement.coaching",
    byGroup: {
      "g-field-sales": rated(0, "high", "After the classroom, nothing, and nothing promised."),
      "g-order-entry": rated(
        3,
        "high",
        "Deniz Altunbay and one colleague in Dobrzewo have Thursday mornings for it and reached 34 of 46 people last quarter.",
        {
          voices: [said("p-deniz-altunbay", 3, "We sit down with their orders, not with mine.")],
        },
      ),
      "g-technicians": rated(0, "high", "None, and there would be nothing to coach on."),
      "g-service-coordination": rated(
        1,
        "medium",
        "Paloma Iturbe helps when there is time. There is time in August.",
      ),
      "g-marketing": rated(1, "low"),
    },
  },
  {
    questionId: "enablement.peer-helpers",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "Everyone asks Jonna Ketola, in four countries. She is on no list and has 63 visits a quarter like the others.",
        {
          voices: [said("p-jonna-ketola", 1, "I like helping. I like my bonus as well.")],
        },
      ),
      "g-key-accounts": rated(1, "medium", "They ask field sales, who ask Jonna."),
      "g-order-entry": rated(
        3,
        "high",
        "A helper in each of five teams, with hours, trained ahead. They meet when something has gone wrong.",
      ),
      "g-technicians": rated(0, "high"),
      "g-service-coordination": rated(
        2,
        "medium",
        "Two are named for three teams; neither has time set aside.",
      ),
      "g-marketing": rated(1, "low", "A working student, until March."),
    },
  },
  {
    questionId: "enablement.can-do-unaided",
    byGroup: {
      "g-field-sales": rated(
        2,
        "high",
        "Seven of ten did all five tasks without help, including two who never log in. This is the most useful figure of the whole analysis: they can, and they do not.",
        {
          voices: [
            said("p-lukas-wernigk", 1, "Half of my people could not do it if you paid them."),
            overheard("one of the seven, after 92 seconds", 3, "See? Nobody pays me."),
          ],
          evidence: ["e-timings"],
        },
      ),
      "g-key-accounts": rated(
        2,
        "medium",
        "Four of six. The account plan form stopped two of them at the same field.",
      ),
      "g-order-entry": rated(
        4,
        "high",
        "Ten of ten, and seven handled a split delivery with a partial credit, which we had made as nasty as we could.",
        {
          evidence: ["e-timings"],
        },
      ),
      "g-technicians": rated(
        1,
        "medium",
        "Two of six, both of whom practise at home. Four had never seen the form. This is the one group where teaching will be needed, once there is something to teach on.",
        {
          evidence: ["e-ride-along"],
        },
      ),
      "g-service-coordination": rated(
        3,
        "medium",
        "Nine of ten do the everyday tasks; warranty cases defeat most of them.",
      ),
      "g-marketing": rated(2, "medium", "Six of eight can load a list; merging duplicates is a lost art."),
    },
  },
];
