import { Scene } from '../../page/scene.js';
import { describeAmendments } from './amendments.js';
import { describeHostPart } from './host-part.js';
import { describeSchoolAgreement } from './school-agreement.js';
import { describeSigning } from './signing.js';
import { describeSigningSeveral } from './signing-several.js';

const scene = new Scene();

describeHostPart(scene);
describeSchoolAgreement(scene);
describeAmendments(scene);
describeSigning(scene);
describeSigningSeveral(scene);
