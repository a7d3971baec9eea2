import { overheard, rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const processesAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "processes.work-in-system",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "The work is done in mail, on the telephone and in the list; a little over half of it is recorded afterwards, on Fridays between 15:00 and the weekend.",
        {
          voices: [
            said("p-jonna-ketola", 3, "I open it before I call. I may be the only one."),
            said("p-ruprecht-galander", 0, "The customer does not buy from a screen."),
            overheard("an account manager at the fair in Bilbao", 1, "Friday is confession."),
          ],
          evidence: ["e-monday-call"],
        },
      ),
      "g-key-accounts": rated(
        2,
        "medium",
        "Quotations start in Meridian since spring. Planning, minutes and forecast do not.",
      ),
      "g-order-entry": rated(
        3,
        "high",
        "Seven of eight main tasks run in Meridian as they happen. Complaints are noted on a pad first, because the form asks for a batch number nobody has yet.",
        {
          evidence: ["e-standup"],
        },
      ),
      "g-technicians": rated(
        0,
        "high",
        "No task is done there and fewer than half are recorded at all. What is recorded is typed by coordination from the pink copy, nine days later.",
        {
          evidence: ["e-ride-along", "e-pink-sheet"],
        },
      ),
      "g-service-coordination": rated(
        2,
        "high",
        "Jobs are opened in Meridian, planned on the magnet board and dispatched from a spreadsheet.",
        {
          voices: [
            said("p-milan-petrovsky", 1, "The board is the plan. Meridian is the diary."),
            said(
              "p-paloma-iturbe",
              3,
              "Parts I do only in Meridian. There is no other way to do it sensibly.",
            ),
          ],
          evidence: ["e-coordination-half-day"],
        },
      ),
      "g-marketing": rated(
        1,
        "medium",
        "Campaigns live in the mailing tool. Afterwards the list is loaded into Meridian, usually by a trainee, usually in one go.",
      ),
    },
  },
  {
    questionId: "processes.parallel-ways",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "No list of side tools existed until we made one: 23 spreadsheets in five regions. Nobody has ever said that they will end; on the contrary, head office asks for the Monday columns.",
        {
          voices: [
            said(
              "p-lukas-wernigk",
              2,
              "My list ends on the day Meridian can do what my list does. I will hand it over myself.",
            ),
            said(
              "p-sinead-corrigan",
              0,
              "I fill in Lukas's list so that head office can read what Meridian already says.",
            ),
          ],
          evidence: ["e-monday-list", "e-sticky-wall"],
        },
      ),
      "g-key-accounts": rated(
        1,
        "high",
        "Glade announced the end of the slide plans in May, without a date and without a list.",
      ),
      "g-order-entry": rated(
        3,
        "high",
        "The old entry screen was closed on 30 September 2025 and three of four side lists since. The complaints pad is due by the end of January; nobody has looked for others since summer.",
        {
          voices: [
            said(
              "p-agnieszka-domaradzka",
              3,
              "We closed it on a Tuesday. On Wednesday there was shouting. On Thursday there were orders.",
            ),
          ],
        },
      ),
      "g-technicians": rated(
        0,
        "high",
        "The job sheet in triplicate is the only way there is. Closing it today would stop the service.",
      ),
      "g-service-coordination": rated(
        1,
        "medium",
        "The team has been told that the dispatch spreadsheet will go. The magnet board is not mentioned in polite company.",
        {
          evidence: ["e-sticky-wall"],
        },
      ),
      "g-marketing": rated(
        0,
        "medium",
        "Lists are attachments, attachments are forwarded, and no one has an overview or has been asked for one.",
      ),
    },
  },
  {
    questionId: "processes.time-allowed",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "Visit targets were not changed at go-live. Five of ten enter records at home in the evening; the others say they do not.",
        {
          voices: [
            said("p-lukas-wernigk", 1, "It is ten minutes a day."),
            said("p-jonna-ketola", 0, "It is ten minutes a visit."),
          ],
          evidence: ["e-timings"],
        },
      ),
      "g-key-accounts": rated(1, "medium", "Glade acknowledges it; no one has measured it."),
      "g-order-entry": rated(
        3,
        "high",
        "The plan allows eleven minutes an order, estimated by Domaradzka from a week of her own, with no date for doing it again.",
      ),
      "g-technicians": rated(
        0,
        "medium",
        "A route is planned by travel and wrench time. Writing happens in the van, engine running.",
      ),
      "g-service-coordination": rated(
        1,
        "medium",
        "Petrovský says openly that typing the sheets eats a morning a week. It is in no plan.",
        {
          voices: [said("p-paloma-iturbe", 1, "Wednesday is pink.")],
        },
      ),
      "g-marketing": rated(1, "low"),
    },
  },
  {
    questionId: "processes.hand-offs",
    answer: rated(
      2,
      "high",
      "One of five main hand-offs runs on entered data: quotation to order to ERP. Sales to service, marketing to sales, service to spare parts and complaint to quality run on telephone calls, 19 in four hours at one desk.",
      {
        voices: [
          said(
            "p-paloma-iturbe",
            1,
            "I ring the salesman. He is driving. He says he will send it. He is still driving.",
          ),
          said(
            "p-deniz-altunbay",
            4,
            "Without a complete quotation there is no order. It took them two weeks to believe it.",
          ),
          said(
            "p-yasmin-achterberg",
            1,
            "I see every lead up to the moment we hand it over. Then it is dark.",
          ),
        ],
        evidence: ["e-coordination-half-day", "e-lead-ageing"],
      },
    ),
  },
  {
    questionId: "processes.kept-in-line",
    answer: rated(
      2,
      "medium",
      "Order to cash has an agreed description and an owner. The sales process is described twice, once by the project and once by the quality manual, with seven stages and five.",
    ),
  },
  {
    questionId: "processes.priorities",
    answer: rated(
      0,
      "high",
      "“Records when the quarter is in.” The mail of 14 September sets the order, and it is not the order the business case assumed. Three people forwarded it to us without being asked.",
      {
        voices: [said("p-marta-lindqvist", 1, "I stand by the first half of the sentence.")],
        evidence: ["e-priority-mail"],
      },
    ),
  },
  {
    questionId: "processes.change-load",
    answer: rated(
      1,
      "high",
      "Leaders talk about the load and each of them means the others' projects. The first list of all changes was the one we drew in the workshop; field sales meets four of five before Easter.",
      {
        voices: [
          said(
            "p-piet-verhaegen",
            1,
            "The ERP upgrade cannot move. I say that before anyone else says theirs cannot move.",
          ),
        ],
        evidence: ["e-change-count"],
      },
    ),
  },
];
