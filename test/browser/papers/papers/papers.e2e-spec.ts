import { Scene } from '../../page/scene.js';
import { describeAmendments } from './amendments.js';
import { describeContract } from './contract.js';
import { describeContractAmendments } from './contract-amendments.js';
import { describeHostPart } from './host-part.js';
import { describeOfficialForms } from './official-forms.js';
import { describeSchoolAgreement } from './school-agreement.js';
import { describeSigning } from './signing.js';
import { describeSigningSeveral } from './signing-several.js';
import { describeVerification } from './verification.js';

const scene = new Scene();

describeHostPart(scene);
describeSchoolAgreement(scene);
describeContract(scene);
describeAmendments(scene);
describeContractAmendments(scene);
describeOfficialForms(scene);
describeVerification(scene);
describeSigningSeveral(scene);
describeSigning(scene);
