import { inOneWorld } from '../../../support/one-world.js';
import { interviewCalendar } from './interview-calendar.js';
import { interviewInput } from './interview-input.js';
import { interviewLetters } from './interview-letters.js';
import { interviewMoves } from './interview-moves.js';

inOneWorld({ workers: 0 }, [interviewMoves, interviewInput, interviewLetters, interviewCalendar]);
