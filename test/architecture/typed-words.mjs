import { readFileSync } from 'node:fs';
import { fileNames } from './sources.mjs';

const FORM = 'apps/web/src/ui/forms/SubmitForm.tsx';
const DIALOG = 'apps/web/src/ui/dialogs/Dialog.tsx';

/** Forms that may be left without a question, each with the reason. */
const UNASKED = {
  'people/accounts/confirmation/ConfirmForm.tsx': 'a password alone, which is not to be kept',
  'people/accounts/confirmation/RenewalForm.tsx': 'an address to send a link to',
  'people/accounts/mine/PasswordPart.tsx': 'a password alone',
  'people/accounts/mine/SecondStepPart.tsx': 'a code that is over in 30 seconds',
  'people/accounts/mine/use-proved.tsx': 'the password of the account, or a code',
  'people/accounts/password/ForgottenPasswordScreen.tsx': 'an address to send a link to',
  'people/accounts/password/NewPasswordScreen.tsx': 'a password alone',
  'people/accounts/second-step/SecondStepScreen.tsx': 'a code that is over in 30 seconds',
  'people/accounts/sign-in/AskLink.tsx': 'an address to send a link to',
  'people/accounts/sign-in/CodeScreen.tsx': 'a code that is over in 30 seconds',
  'people/accounts/sign-in/SignInForm.tsx': 'address and password: half of those who forgot theirs leave by the link below',
  'people/accounts/sign-in/SpendLink.tsx': 'the password of the account',
  'people/accounts/sign-up/ClassCodeForm.tsx': 'the code of a class, copied from a paper',
  'people/accounts/sign-up/PersonalCodeScreen.tsx': 'a code copied from a paper',
  'people/guardians/page/LinkRenewal.tsx': 'an address to send a link to',
  'people/students/sections/JoinClass.tsx': 'the code of a class, copied from a paper',
  'school/roster-imports/import/ApplyImport.tsx': 'a number shown above, typed to confirm',
  'school/school-year/ConfirmYear.tsx': 'a year shown above, typed to confirm',
};
/** Forms without `SubmitForm`: their input is stored in the address, or there is none. */
const OWN_FORM = {
  'platform/law/apprentice-pay/form/PayForm.tsx': 'a calculation, whose answers stand in the address',
  'platform/law/internship-allowance/form/AllowanceForm.tsx': 'a calculation, whose answers stand in the address',
  'platform/home/public/FindBox.tsx': 'a search',
  'offers/offers/search/filters/SearchBar.tsx': 'a search',
  'applications/applications/sheet/interview/SlotChoice.tsx': 'one of several times, taken by one click',
};
/** Modals without `Dialog`, each with the reason. */
const OWN_BOX = { 'offers/offers/search/filters/FilterSheet.tsx': 'filters, which stand in the address' };

/** Checks that forms and dialogs use the components that ask before input is lost. */
export function typedWordsFaults() {
  const faults = [];
  const found = { UNASKED: new Set(), OWN_FORM: new Set(), OWN_BOX: new Set() };
  const files = fileNames.filter((file) => /^apps\/web\/src\/.+\.tsx$/.test(file) && file !== FORM && file !== DIALOG);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const name = file.replace('apps/web/src/features/', '');
    const judge = (list, reasons, isThere, rule) => {
      if (!isThere) return;
      found[list].add(name);
      if (!(name in reasons)) faults.push(`${file}: ${rule}`);
    };
    judge(
      'UNASKED',
      UNASKED,
      text.includes('asks={false}'),
      'is left without a question, for no reason in test/architecture/typed-words.mjs',
    );
    judge('OWN_FORM', OWN_FORM, /<form\b/.test(text), `a form without ${FORM}, which asks before typed words are lost`);
    judge('OWN_BOX', OWN_BOX, /<(?:Modal|Drawer)\b/.test(text), `a box without ${DIALOG}, which asks before typed words are lost`);
  }
  for (const [list, reasons] of Object.entries({ UNASKED, OWN_FORM, OWN_BOX }))
    for (const name of Object.keys(reasons))
      if (!found[list].has(name)) faults.push(`typed-words.mjs: ${list} names ${name}, which needs it no more`);
  return faults;
}
