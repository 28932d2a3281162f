import { inOneWorld } from '../../../support/one-world.js';
import { campusFrameworks } from './campus-frameworks.js';
import { frameworkLife } from './framework-life.js';
import { frameworkPaper } from './framework-paper.js';

inOneWorld({ workers: 0 }, [frameworkLife, campusFrameworks, frameworkPaper]);
