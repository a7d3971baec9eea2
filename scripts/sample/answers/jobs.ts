import { overheard, rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const jobsAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "jobs.duties",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "The description in force dates from 2016 and asks for safe handling of the car telephone. There is a draft, in a drawer at HR; Wernigk calls records a courtesy.",
        {
          voices: [
            said(
              "p-clara-mevissen",
              1,
              "I have a paragraph in a drawer. Nobody has ordered it, so nobody has read it.",
            ),
          ],
          evidence: ["e-job-descriptions"],
        },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "Glade calls the account plan in Meridian part of the job. The job description has a plan, and no Meridian.",
      ),
      "g-order-entry": rated(
        3,
        "high",
        "Both descriptions name orders, deadlines and completeness. Who waits for the data, and that the pad should end, is not said.",
        {
          evidence: ["e-job-descriptions"],
        },
      ),
      "g-technicians": rated(
        0,
        "high",
        "“Completes the job sheet legibly.” Judging from 40 pink copies, that duty is not met either.",
        {
          evidence: ["e-job-descriptions", "e-pink-sheet"],
        },
      ),
      "g-service-coordination": rated(
        1,
        "medium",
        "Petrovský tells newcomers that closing jobs in Meridian is their job. Paper does not.",
      ),
      "g-marketing": rated(0, "medium"),
    },
  },
  {
    questionId: "jobs.weekly-goals",
    byGroup: {
      "g-field-sales": rated(1, "high", "“Keep it up to date.” Asked for a number, ten people gave eight.", {
        voices: [
          said("p-jonna-ketola", 1, "Up to date for whom?"),
          said(
            "p-sinead-corrigan",
            3,
            "Mine have one: every visit by Friday noon. I say it every Friday at eleven.",
          ),
        ],
      }),
      "g-key-accounts": rated(
        1,
        "medium",
        "One plan a year is expected in writing, in November, when it is too late for this year and too early for the next.",
      ),
      "g-order-entry": rated(
        4,
        "high",
        "Numbers and deadlines by role, a weekly report against them every Monday, read out at the stand-up.",
        {
          evidence: ["e-order-figures"],
        },
      ),
      "g-technicians": rated(0, "high", "Neither Vosskamp nor her people could say what would be expected."),
      "g-service-coordination": rated(
        2,
        "medium",
        "A deadline for closing jobs, no number, and nothing at all for spare parts.",
      ),
      "g-marketing": rated(0, "medium", "No expectation that anyone could repeat."),
    },
  },
  {
    questionId: "jobs.performance-criteria",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "Revenue, margin, new customers, “team spirit”. HR has not been asked to add anything.",
      ),
      "g-key-accounts": rated(
        2,
        "medium",
        "“Maintains account plans in Meridian” has been a criterion since spring, with no figure or report by which one could tell.",
      ),
      "g-order-entry": rated(
        3,
        "high",
        "Criteria name the weekly report for every role. Two newcomers did not know them.",
      ),
      "g-technicians": rated(0, "high"),
      "g-service-coordination": rated(
        1,
        "medium",
        "Petrovský proposed “jobs closed on time” in spring. It waits for the works council, who has not received it.",
        {
          voices: [
            said("p-milan-petrovsky", 1, "The works council is looking at it."),
            said("p-walter-kuhlbrodt", 0, "The works council would love to look at it."),
          ],
        },
      ),
      "g-marketing": rated(0, "medium"),
    },
  },
  {
    questionId: "jobs.review-practice",
    answer: rated(
      2,
      "high",
      "Four of twenty sampled reviews mention Meridian, three with the person's own figures, all four from order entry. One field sales review praises “healthy independence from tools”.",
      { evidence: ["e-reviews"] },
    ),
  },
  {
    questionId: "jobs.hr-involved",
    answer: rated(
      1,
      "high",
      "HR learned of the project from the invitation to the go-live cake, four days before it was cut. It has been told since, has asked for a task, and has none.",
      {
        voices: [
          said("p-ines-caldeira", 0, "It was a good cake."),
          said("p-konrad-halbersted", 3, "HR was invited to everything."),
          said(
            "p-clara-mevissen",
            1,
            "We would have asked about fourteen job descriptions. Perhaps that is why nobody asked us.",
          ),
        ],
        evidence: ["e-cake"],
      },
    ),
  },
  {
    questionId: "jobs.hiring",
    answer: rated(
      1,
      "medium",
      "Domaradzka and Corrigan ask about it in interviews. The adverts ask for team players with a driving licence.",
    ),
  },
  {
    questionId: "jobs.onboarding",
    answer: rated(
      2,
      "medium",
      "Order entry has a plan: access on day one, ten practice orders, first fifty checked. Everybody else is shown it by a colleague, who shows the list first.",
      {
        voices: [
          overheard(
            "an account manager in his fourth month",
            1,
            "They gave me Lukas's list and a car. The log-in came in week six.",
          ),
        ],
      },
    ),
  },
  {
    questionId: "jobs.improvement-path",
    answer: rated(
      1,
      "medium",
      "The chief sales officer threatened consequences once, in March, without saying which. The general procedure for poor performance does not know the word system, and begins with a warning letter.",
      {
        voices: [
          said(
            "p-walter-kuhlbrodt",
            null,
            "Start with the obstacles and I will sign it. Start with the letter and I will not.",
          ),
        ],
      },
    ),
  },
];
