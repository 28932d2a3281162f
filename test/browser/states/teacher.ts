import { dialog, press, type State } from './state.js';

export const TEACHER_STATES: readonly State[] = [
  {
    name: 'a new address for a pupil',
    as: 'teacher',
    at: ({ group, pupil }) => `/classes/${group}/eleves/${pupil}`,
    open: async (page) => {
      await press(page, 'Donner une nouvelle adresse');
      return dialog(page);
    },
  },
  {
    name: 'a new class',
    as: 'teacher',
    at: () => '/classes',
    open: async (page) => {
      await press(page, 'Créer une classe');
      return dialog(page);
    },
  },
  {
    name: 'a letter to those without a place, then as it will arrive',
    as: 'teacher',
    at: ({ group }) => `/classes/${group}`,
    open: async (page) => {
      await press(page, /^Relancer les \d+ sans stage/);
      await dialog(page).waitFor();
      await press(page, 'Relire la lettre');
      return page.getByRole('button', { name: /^Envoyer les/ });
    },
  },
  {
    name: 'an offer proposed without choosing one',
    as: 'teacher',
    at: ({ group, pupil }) => `/classes/${group}/eleves/${pupil}`,
    open: async (page) => {
      await press(page, 'Proposer une offre');
      await dialog(page).waitFor();
      await page.getByRole('radio').first().waitFor();
      await press(page, /^Voir si/);
      return page.getByRole('alert');
    },
  },
  {
    name: 'everybody of a class chosen, and the offers to propose to them',
    as: 'teacher',
    at: ({ group }) => `/classes/${group}`,
    open: async (page) => {
      const rows = page.getByRole('checkbox', { name: /^Choisir \p{Lu}/u });
      await rows.nth(0).check();
      await rows.nth(1).check();
      await press(page, 'Proposer une offre');
      await dialog(page).waitFor();
      await page.getByRole('radio').first().check();
      return dialog(page);
    },
  },
  {
    name: 'whom of the chosen an offer suits',
    as: 'teacher',
    at: ({ group }) => `/classes/${group}`,
    open: async (page) => {
      const rows = page.getByRole('checkbox', { name: /^Choisir \p{Lu}/u });
      for (const row of [0, 1, 2]) await rows.nth(row).check();
      await press(page, 'Proposer une offre');
      await dialog(page).getByRole('radio').first().check();
      await press(page, /^Voir à qui/);
      await dialog(page)
        .getByText(/^Cherche/)
        .first()
        .waitFor();
      return dialog(page);
    },
  },
  {
    name: 'an offer proposed from its page',
    as: 'teacher',
    at: ({ match }) => `/offres/${match}`,
    open: async (page) => {
      await press(page, 'Proposer à mes élèves');
      await dialog(page).getByRole('checkbox').first().waitFor();
      return dialog(page);
    },
  },
  {
    name: 'a student in the palette',
    as: 'teacher',
    at: () => '/classes',
    open: async (page) => {
      await page.keyboard.press('Control+K');
      await page.getByRole('textbox', { name: 'Aller à une page, chercher une offre' }).fill('fontiane');
      return page.getByRole('button', { name: /Léa Fontaine/ });
    },
  },
  {
    name: 'the ways to export a class',
    as: 'teacher',
    at: ({ group }) => `/classes/${group}`,
    open: async (page) => {
      await press(page, 'Exporter');
      return page.getByRole('menuitem', { name: /^CSV/ });
    },
  },
  {
    name: 'the weeks of a class',
    as: 'teacher',
    at: ({ group }) => `/classes/${group}`,
    open: async (page) => {
      await press(page, 'Modifier les périodes');
      await dialog(page).waitFor();
      await press(page, 'Ajouter une période');
      return dialog(page);
    },
  },
  {
    name: 'a view being named',
    as: 'teacher',
    at: ({ group }) => `/classes/${group}?silence=7`,
    open: async (page) => {
      await press(page, 'Enregistrer cette vue');
      return dialog(page);
    },
  },
  {
    name: 'a note without words',
    as: 'teacher',
    at: ({ group, pupil }) => `/classes/${group}/eleves/${pupil}`,
    open: async (page) => {
      await press(page, 'Ajouter');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a question before a code ends',
    as: 'teacher',
    at: ({ group }) => `/classes/${group}`,
    open: async (page) => {
      await press(page, /^Changer le code/);
      return dialog(page);
    },
  },
  {
    name: 'a question before a student leaves the class',
    as: 'teacher',
    at: ({ group, pupil }) => `/classes/${group}/eleves/${pupil}`,
    open: async (page) => {
      await press(page, 'Retirer de la classe');
      return dialog(page);
    },
  },
  {
    name: 'an offer prepared for a company, with its faults',
    as: 'teacher',
    at: ({ companyId }) => `/entreprises/${companyId}/preparer-une-offre`,
    open: async (page) => {
      await press(page, 'Envoyer à l’entreprise');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a student being added to a class',
    as: 'teacher',
    at: ({ group }) => `/classes/${group}`,
    open: async (page) => {
      await press(page, 'Ajouter un élève');
      return dialog(page);
    },
  },
];
