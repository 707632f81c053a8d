/** What every step of the welcome gets. */
export interface StepProps {
  /** The safety note was acknowledged. */
  readonly hasRead: boolean;
  readonly onRead: (hasRead: boolean) => void;
}
