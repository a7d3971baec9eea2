import { overheard, rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const managersAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "managers.written-role",
    answer: rated(
      1,
      "high",
      "Lindqvist and Zielonka both say that it is the managers' job. Of nine managers' job descriptions, none says so.",
      {
        voices: [
          said("p-marta-lindqvist", 2, "They know it is expected."),
          said("p-javier-ordonez", 1, "I know it because I lost a man. The others know nothing."),
        ],
        evidence: ["e-job-descriptions"],
      },
    ),
  },
  {
    questionId: "managers.team-targets",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "“More discipline with Meridian, please”, spoken at the January meeting, minuted as “Meridian discussed”.",
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "Glade was asked for “plans in the system” without a number or a month.",
      ),
      "g-order-entry": rated(
        3,
        "high",
        "Both supervisors have same-day share and error rate in writing, from the figures of 2025. Last talked about in June.",
      ),
      "g-technicians": rated(
        0,
        "high",
        "Nobody above Vosskamp has asked. Soltau thinks it would be unfair, and she is right until spring.",
      ),
      "g-service-coordination": rated(
        1,
        "medium",
        "Petrovský has been asked for better closing times by word of mouth.",
      ),
      "g-marketing": rated(0, "medium"),
    },
  },
  {
    questionId: "managers.team-figures",
    answer: rated(
      1,
      "high",
      "IT will send a team's log-ins to whoever asks. Two managers have. Everyone else believes that the works council forbids it; it does not, from eight people upward.",
      {
        voices: [
          said("p-lukas-wernigk", 0, "Forbidden."),
          said(
            "p-agnieszka-domaradzka",
            3,
            "I asked Walter, he said from eight people it is fine, I have nine in the smallest team.",
          ),
          said(
            "p-anil-raghunathan",
            1,
            "The report exists. It has two readers and one of them is Agnieszka.",
          ),
        ],
        evidence: ["e-works-agreement", "e-kuhlbrodt"],
      },
    ),
  },
  {
    questionId: "managers.held-accountable",
    answer: rated(
      2,
      "medium",
      "Written in the objectives of the two order-entry supervisors and of nobody else. In sales the question has been put to one manager in fourteen months, by telephone, while he was parking.",
    ),
  },
  {
    questionId: "managers.equipped",
    answer: rated(
      2,
      "medium",
      "The order-entry supervisors were given an hour each Wednesday. The regional managers got a webinar on dashboards, 40 minutes, of which the first ten were about the sound.",
      {
        voices: [
          said("p-sinead-corrigan", 2, "Forty minutes on colours. I taught myself the rest from Jonna."),
          said(
            "p-lukas-wernigk",
            0,
            "Nobody has shown me how to run my Monday from it. I am asking you now.",
          ),
        ],
      },
    ),
  },
  {
    questionId: "managers.conversations",
    byGroup: {
      "g-field-sales": rated(
        2,
        "high",
        "Two of ten recall a personal talk with help offered, both of them in Corrigan's region. What the other eight recall is “let us not open that now”.",
        {
          voices: [
            said("p-jonna-ketola", 1, "He once said: nice that you do that."),
            overheard(
              "an account manager in Leeds",
              3,
              "Sinéad went through my ten oldest opportunities with me. It was awful and useful.",
            ),
          ],
          evidence: ["e-monday-call"],
        },
      ),
      "g-key-accounts": rated(2, "medium", "Three of ten recall a talk about their plan within two months."),
      "g-order-entry": rated(
        3,
        "high",
        "Eight of ten recall a talk about their own orders, with help offered. Agreements are kept in her head, which has been reliable so far.",
      ),
      "g-technicians": rated(0, "medium", "What they recall is that they need not bother."),
      "g-service-coordination": rated(
        2,
        "medium",
        "Petrovský talks to people about late jobs, one at a time and kindly. Four of ten recall it.",
      ),
      "g-marketing": rated(1, "low", "General remarks at team meetings."),
    },
  },
  {
    questionId: "managers.own-use",
    byGroup: {
      "g-field-sales": rated(
        2,
        "high",
        "One in five: Corrigan keeps her own records and ran two of her last four Monday calls from Meridian. The other four regions meet over the list, and it was their managers who built it.",
        {
          voices: [
            said("p-lukas-wernigk", 0, "On Mondays I need the truth, so I use the list."),
            said("p-sinead-corrigan", 3, "Two Mondays out of four. I am getting braver."),
            said("p-marta-lindqvist", 3, "All the regional managers work with it, as far as I see."),
          ],
          evidence: ["e-monday-call", "e-monday-list"],
        },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "Glade says that he works in it. His own plan was last changed in April; the meetings use slides.",
      ),
      "g-order-entry": rated(
        4,
        "high",
        "Both supervisors work from the queue, and no list or slide was seen in four stand-ups. Two of these we attended, two we saw in the screen's log.",
        {
          voices: [
            said(
              "p-ewa-zielonka",
              4,
              "She told me to look it up myself. In front of everyone. She was right.",
            ),
          ],
          evidence: ["e-standup"],
        },
      ),
      "g-technicians": rated(0, "high", "Vosskamp has a log-in for approvals and has no reason to use it."),
      "g-service-coordination": rated(
        2,
        "medium",
        "Petrovský reports from Meridian and leads the morning from the magnet board.",
        {
          voices: [
            said("p-milan-petrovsky", 2, "Magnets do not need a password."),
            said("p-paloma-iturbe", 1, "He looks at the board. So I look at the board."),
          ],
        },
      ),
      "g-marketing": rated(
        1,
        "medium",
        "Achterberg claims it. Her campaigns are loaded by a trainee, and the weekly meeting is a slide.",
      ),
    },
  },
];
