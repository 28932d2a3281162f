import { inOneWorld } from '../../../support/one-world.js';
import { agreementGroups } from './agreement-groups.js';
import { agreementParts } from './agreement-parts.js';
import { hostAnswers } from './host-answers.js';
import { schoolTexts } from './school-texts.js';

inOneWorld({ workers: 0 }, [agreementParts, schoolTexts, agreementGroups, hostAnswers]);
