export interface Welcome {
  seconds: number;
  applicationUrl: string;
  mailboxUrl: string | null;
  /** Password of the demo accounts; null without demo data. */
  demoPassword: string | null;
  /** One-time link for a database without a coordinator. */
  firstCoordinatorUrl: string | null;
  notes: string[];
}

const DEMO_ACCOUNTS = [
  'lea@demo.example élève · marc@demo.example entreprise',
  'nadia@demo.example enseignante · karim@demo.example coordination',
];

/** Returns the box of `npm start`. The address of the application comes first, as the first one of the whole output. */
export function welcomeBox(welcome: Welcome): string {
  const rows = [
    ['Application', welcome.applicationUrl],
    ['API', `${welcome.applicationUrl}/api/docs`],
    ...(welcome.mailboxUrl ? [['Courriels reçus', welcome.mailboxUrl]] : []),
    ['Files d’attente', `${welcome.applicationUrl}/admin/queues (coordination)`],
    ...demoRows(welcome.demoPassword),
    ...(welcome.firstCoordinatorUrl ? [['Première coordination', `${welcome.firstCoordinatorUrl} (lien à usage unique)`]] : []),
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  const lines = [
    `Sève · prêt en ${welcome.seconds.toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`,
    '',
    ...rows.map(([name = '', value = '']) => `${name.padEnd(width)}   ${value}`),
    '',
    ...welcome.notes,
    'Journaux dans .data/logs. Arrêter : Ctrl-C.',
  ];
  return ['', ...lines.map((line) => (line ? `  ${line}` : '')), ''].join('\n');
}

function demoRows(password: string | null): string[][] {
  if (password === null) return [];
  const [first = '', ...others] = DEMO_ACCOUNTS;
  return [
    ['Démonstration', 'personnes et entreprises inventées (repartir de zéro : npm run demo:reset)'],
    ['Comptes', first],
    ...others.map((line) => ['', line]),
    ['Mot de passe', `${password}, pour les quatre ; ou un clic sur la page de connexion`],
    ['Lettres', 'les offres nouvelles partent au bout de 3 s, sans attendre le lendemain'],
  ];
}
