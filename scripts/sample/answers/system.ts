import { notApplicable, rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const systemAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "system.access",
    answer: rated(
      1,
      "high",
      "214 log-ins for 240 people. All 26 missing ones are technicians; rights were set up by copying the first user of each department, which is why marketing can close service jobs.",
      {
        voices: [
          said("p-piet-verhaegen", 3, "Everyone who needs access has access."),
          said("p-aoife-brannigan", 1, "I have one. Three of my colleagues use it."),
        ],
        evidence: ["e-contract"],
      },
    ),
  },
  {
    questionId: "system.ease",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "Updating an opportunity takes 3 min 40 s in Meridian and 1 min 10 s in the list. Of 34 required fields nobody could explain 11, among them “campaign affinity”.",
        {
          voices: [
            said("p-lukas-wernigk", 0, "Thirty-four fields to say that he will decide in May."),
            said("p-rasmus-engelbrekt", 3, "The fields are needed for the analysis."),
            said("p-jonna-ketola", 1, "You learn which letters it accepts."),
          ],
          evidence: ["e-timings"],
        },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "A plan takes 50 minutes against 35 in slides, and cannot show the customer's own organization.",
      ),
      "g-order-entry": rated(
        3,
        "high",
        "Six minutes an order against seven before. Every required field has a use that they could name; the last one was removed in January.",
      ),
      "g-technicians": rated(
        0,
        "high",
        "A sheet takes four minutes on paper and eleven on a private telephone in the van, when there is a signal.",
      ),
      "g-service-coordination": rated(
        1,
        "medium",
        "Closing a job takes half as long again as moving a magnet and writing a line.",
        {
          evidence: ["e-timings", "e-coordination-half-day"],
        },
      ),
    },
  },
  {
    questionId: "system.response",
    answer: rated(
      1,
      "high",
      "Median step 3.8 seconds over three sites and 45 timings: 2.1 at head office, 4.8 in Dobrzewo, 11 on a hotspot. IT measures at head office, and the screens there are green.",
      {
        voices: [
          said("p-piet-verhaegen", 3, "Our monitoring shows two seconds."),
          said("p-tadeusz-wrona", 0, "In the time it opens I can change a gasket. A small one."),
        ],
        evidence: ["e-timings"],
      },
    ),
  },
  {
    questionId: "system.mobile",
    byGroup: {
      "g-field-sales": rated(
        2,
        "medium",
        "Contacts and appointments work on the telephone. A visit report needs the desk, because of the 34 fields.",
      ),
      "g-key-accounts": rated(2, "medium"),
      "g-order-entry": notApplicable("All work of this group is done at a desk on site."),
      "g-technicians": rated(
        1,
        "high",
        "Promised for phase 2. The mobile option was taken out in May 2025 to save €41,000 and to hold the date. Nothing has been shown to work inside a plant, and at two of four gates the telephone stays outside.",
        {
          voices: [
            said("p-annegret-soltau", 0, "We bought a service system without a service."),
            said("p-piet-verhaegen", 2, "It was descoped by the committee. I have the minutes."),
            said("p-tadeusz-wrona", 0, "There is no signal in a pump room. There is a pump."),
          ],
          evidence: ["e-ride-along"],
        },
      ),
      "g-service-coordination": notApplicable(
        "Dispatch and spare parts work at fixed desks; on-call duty is covered from home with a laptop.",
      ),
      "g-marketing": rated(
        1,
        "low",
        "For fairs a scanner was promised; badges are still collected in a fishbowl.",
      ),
    },
  },
  {
    questionId: "system.data-quality",
    answer: rated(
      1,
      "high",
      "122 of 200 account records are right, complete and unique. 31 are duplicates; one customer exists five times, once with the postcode of a railway station. No kind of record has anyone to correct it.",
      {
        voices: [
          said("p-anil-raghunathan", 1, "I merge what I trip over."),
          said("p-lukas-wernigk", 0, "My list has no duplicates."),
          said("p-rasmus-engelbrekt", 3, "The data is fine. It is the usage that is missing."),
        ],
        evidence: ["e-data-sample"],
      },
    ),
  },
  {
    questionId: "system.information-from-others",
    byGroup: {
      "g-field-sales": rated(
        2,
        "high",
        "Order status, stock, delivery date, open complaints, last service: all five have a place. Order status is filled by order entry, the delivery date by nobody, the others by chance.",
        {
          voices: [said("p-jonna-ketola", 2, "Order status is there. For the rest I phone.")],
        },
      ),
      "g-key-accounts": rated(2, "medium", "Quotations and open orders arrive; service history does not."),
      "g-order-entry": rated(
        3,
        "high",
        "All five arrive within the day since the link to the ERP. Late price lists are found by the customer.",
      ),
      "g-technicians": rated(
        0,
        "high",
        "Nothing of what they ask for has a place they can reach: history, drawings, access rules, contact at the gate, parts on order.",
        {
          evidence: ["e-ride-along"],
        },
      ),
      "g-service-coordination": rated(
        2,
        "medium",
        "Two of five: orders and parts. The site contact is the one that costs them the calls.",
      ),
      "g-marketing": rated(1, "medium"),
    },
  },
  {
    questionId: "system.integration",
    answer: rated(
      2,
      "high",
      "Orders pass to the Corvid ERP every night and have not failed since February. Price lists, serial numbers and the mailing tool are copied by hand.",
    ),
  },
];
