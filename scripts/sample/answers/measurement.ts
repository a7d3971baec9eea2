import { rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const measurementAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "measurement.agreed-measures",
    answer: rated(
      2,
      "high",
      "The business case has two measures with a unit and a target: cross-selling up 4 %, quotations in five days instead of nine. Neither has an owner, adoption has no measure at all, and the case assumes that everyone uses it from the first day.",
      {
        voices: [
          said(
            "p-ottavio-brandsma",
            1,
            "The return was calculated with great care on a number nobody has looked at since.",
          ),
          said("p-marta-lindqvist", 3, "The targets are in the business case."),
        ],
        evidence: ["e-business-case"],
      },
    ),
  },
  {
    questionId: "measurement.readings",
    answer: rated(
      2,
      "high",
      "IT reads log-ins on the last Friday of each month. In June the definition went from 30 days to 90 and the figure from 58 % to 87 %; the board saw the second figure and not the footnote.",
      {
        voices: [
          said("p-piet-verhaegen", 3, "Ninety days is an industry standard."),
          said("p-ottavio-brandsma", 1, "So is bankruptcy."),
        ],
        evidence: ["e-login-report"],
      },
    ),
  },
  {
    questionId: "measurement.baseline",
    byGroup: {
      "g-field-sales": rated(1, "high", "“About half.” Nobody knows since when, or half of what."),
      "g-order-entry": rated(
        3,
        "high",
        "Error rate and same-day share before go-live can be counted again from the ERP. The team has not been asked whether the figures are fair.",
      ),
      "g-technicians": rated(0, "high", "Not even a guess; the first figures are ours, of October 2026."),
      "g-service-coordination": rated(
        2,
        "medium",
        "Response time has a dated figure of 2025, closing time has none.",
      ),
      "g-marketing": rated(1, "medium", "Leads per quarter, from slides."),
    },
  },
  {
    questionId: "measurement.quality-of-use",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "Log-ins only. In March one region logged in every day for a prize; entries fell.",
        {
          evidence: ["e-login-report"],
        },
      ),
      "g-key-accounts": rated(1, "medium", "Log-ins only."),
      "g-order-entry": rated(
        3,
        "high",
        "Complete, right and same-day for every expected behaviour. Nobody counts the pad.",
        {
          evidence: ["e-order-figures"],
        },
      ),
      "g-technicians": rated(
        1,
        "medium",
        "Log-ins, of 38 people, two of whom share theirs with three others.",
      ),
      "g-service-coordination": rated(1, "medium"),
      "g-marketing": rated(
        2,
        "medium",
        "Share of leads with a complete address; nothing on time or outcome.",
        {
          evidence: ["e-lead-ageing"],
        },
      ),
    },
  },
  {
    questionId: "measurement.users-asked",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "Ours were the first questions. Several asked whether that was allowed.",
      ),
      "g-key-accounts": rated(0, "medium", "Not asked; Glade speaks for them, fairly as it turned out."),
      "g-order-entry": rated(
        2,
        "high",
        "Asked at the stand-up when something is in the way, noted on the board, photographed, wiped.",
      ),
      "g-technicians": rated(0, "high", "Never.", {
        voices: [said("p-tadeusz-wrona", 0, "You are the first. You also are the first in proper shoes.")],
      }),
      "g-service-coordination": rated(1, "medium", "Petrovský asks and remembers."),
    },
  },
  {
    questionId: "measurement.acted-on",
    answer: rated(
      0,
      "high",
      "Asked who would act if the 87 % fell, eight executives looked at each other. When it did fall, in June, the definition was changed.",
      { evidence: ["e-login-report"] },
    ),
  },
  {
    questionId: "measurement.goals-updated",
    answer: rated(
      0,
      "high",
      "There are no goals for use, so nothing to review. The goals of the project were met in September 2025 and framed.",
    ),
  },
  {
    questionId: "measurement.worth-renewing",
    answer: rated(
      1,
      "high",
      "“We had better get something for it” is as far as it goes. The contract renews for 24 months, €349,000, unless notice is given by 31 March 2027; everyone we asked had June in mind.",
      {
        voices: [
          said("p-ottavio-brandsma", 1, "March? Say that again."),
          said("p-piet-verhaegen", 2, "Switching is not realistic, so the question is academic."),
        ],
        evidence: ["e-contract"],
      },
    ),
  },
];
