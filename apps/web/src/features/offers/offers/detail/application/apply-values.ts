export interface ApplyValues {
  motivation: string;
  answers: string[];
  withCv: boolean;
}
