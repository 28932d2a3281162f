import { inOneWorld } from '../../../support/one-world.js';
import { actsOfSigning } from './acts-of-signing.js';
import { filedPapers } from './filed-papers.js';
import { ownSignatures } from './own-signatures.js';
import { seals } from './seals.js';
import { seatsOfOthers } from './seats-of-others.js';
import { signing } from './signing.js';
import { signingBySms } from './signing-by-sms.js';
import { signingSeveral } from './signing-several.js';

inOneWorld({ workers: 0 }, [seals, signing, seatsOfOthers, filedPapers, ownSignatures, signingSeveral, signingBySms, actsOfSigning]);
