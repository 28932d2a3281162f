// 200 searches as visitors make them: mostly one or two filters, some words, some places, some next pages.
const WORDS = [
  'laboratoire',
  'technicien',
  'controle',
  'conducteur',
  'chimie',
  'maintenance',
  'amiens',
  'sucrerie',
  'qualite labo',
  'ingenieur production',
  'logistique',
  'huilerie du nord',
  'lille technicien',
  'environnement',
  'agent',
  'introuvable',
  'stage chimie Amiens',
  'technicien labo',
  'alternance bts maintenance',
  'laborantin',
  'chimiste compiegne',
  'aprentissage',
  'bac pro',
  'chromatographie',
];
const PLACES = ['80021', '59350', '60159', '02691', '62041', '80001', '60057', '02408', '59512', '62498'];
const KINDS = ['internship', 'apprenticeship', 'pfmp', 'job', 'internship,apprenticeship'];
const ROMES = ['H1503', 'H1210', 'A1415', 'H2301'];
const MORE = ['housing=true', 'remote=true', 'accessible=true', 'level=5', 'level=5,6', 'from=2027-03-01&to=2027-05-01'];

const at = (list, index) => list[index % list.length];

export function offerQueries(today) {
  const from = `${today.slice(0, 4)}-12-15`;
  return Array.from({ length: 200 }, (_, n) => {
    const parts = [];
    const kindOf = n % 10;
    if (kindOf < 4) parts.push(`q=${encodeURIComponent(at(WORDS, n * 7 + Math.floor(n / 10)))}`);
    if ([1, 4, 5, 6].includes(kindOf)) parts.push(`place=${at(PLACES, n + Math.floor(n / 10))}`, `radius=${10 + 10 * ((n * 3) % 10)}`);
    if ([5, 6].includes(kindOf)) parts.push('sort=nearest');
    if ([2, 5, 7].includes(kindOf)) parts.push(`kind=${at(KINDS, Math.floor(n / 10))}`);
    if ([3, 6, 8].includes(kindOf)) parts.push(at(MORE, Math.floor(n / 10)));
    if (kindOf === 8) parts.push(`rome=${at(ROMES, Math.floor(n / 10))}`);
    if (n % 20 === 19) parts.push(`from=${from}`);
    return `/api/offers?${parts.join('&')}`;
  });
}

const TYPED = ['am', 'ami', 'amiens', 'saint q', 'bea', 'lill', '80', '6020', 'compi', 'villers', 'st om', 'nes', 'abb', 'val', 'dun'];
const JOBS = [
  'lab',
  'technicien lab',
  'chimi',
  'conduc',
  'maint',
  'ing',
  'qualite',
  'agent',
  'logis',
  'techn',
  'analyse',
  'environ',
  'prod',
  'oper',
  'bio',
];

export const typeAheadQueries = () =>
  Array.from({ length: 200 }, (_, n) =>
    n % 2 === 0
      ? `/api/reference/communes?q=${encodeURIComponent(at(TYPED, n / 2))}`
      : `/api/reference/occupations?q=${encodeURIComponent(at(JOBS, (n - 1) / 2))}`,
  );
