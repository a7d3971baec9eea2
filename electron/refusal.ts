import { failure, type Failure, type FailureCode } from "../shared/ipc/result.ts";

/** Something that could not be done, in words for the person: what happened, what is safe, what to do now. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly failure: Failure;

  constructor(code: FailureCode, message: string, detail?: string) {
    super(message);
    this.failure = failure(code, message, detail).error;
  }
}
