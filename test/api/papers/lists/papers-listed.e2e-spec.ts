import { inOneWorld } from '../../../support/one-world.js';
import { amendingLists } from './amending-lists.js';
import { countedPapers } from './counted-papers.js';

inOneWorld({ workers: 0 }, [countedPapers, amendingLists]);
