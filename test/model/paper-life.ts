import type { SignedPaperType } from '@seve/domain';
import type { Seated } from '../support/builders/agreements.js';
import type { Outside, PaperAt } from './paper-people.js';
import type { Drawn, May, PaperActor, SignedPaperModel } from './signed-paper-model.js';

/** An act that was drawn, and who tries it. */
export interface Asked extends Drawn {
  act: string;
  actor: PaperActor;
  /** What an outsider is a member of. */
  as: Outside;
}

export type Onward = [act: string, actor: PaperActor];

/** How the lives of one type of paper are led over HTTP. */
export interface PaperLife {
  type: SignedPaperType;
  may: May;
  /** How often an act is drawn; 2 where nothing is said. */
  weights: Partial<Record<string, number>>;
  /** What brings it forward from each state; `none` before the first amendment. */
  onward: Partial<Record<string, Onward[]>>;
  /** Below the page of the paper, where each side reads it. */
  rest: string;
  /** Begins a life, with nothing written and no letter. */
  begin(): Promise<SignedPaperModel>;
  /** Asks as this person would. Returns the status of the answer. */
  ask(asked: Asked): Promise<number>;
  /** The paper of the placement on whose pages its people act. */
  paper(): PaperAt;
  /** Of the row that moves; null before the first amendment. */
  id(): string | null;
  /** Of its last version. */
  seats(): Promise<Seated[]>;
  /** What is stored or shown beside its state, and what the model expects. */
  beside(): Promise<{ got: object; due: object }>;
}
