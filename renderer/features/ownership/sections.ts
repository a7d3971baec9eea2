/** The parts of the ownership stage, as the route names them, in the order in which they are offered. */
export const ownershipSections = ["who-owns", "owner", "supervisors", "responsibilities"] as const;
export type OwnershipSection = (typeof ownershipSections)[number];

export const ownershipSectionTitles: Readonly<Record<OwnershipSection, string>> = {
  "who-owns": "Who owns adoption?",
  owner: "The owner",
  supervisors: "Supervisors",
  responsibilities: "Responsibilities",
};
