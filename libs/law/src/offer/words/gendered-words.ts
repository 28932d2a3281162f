/** French endings of trade names; the tests measure them on the labels of the ROME. */
const FEMININE =
  /(?:trice|euse|ienne|cienne|ière|chère|gère|llère|cheffe|eure|ante|ente|çonne|ronne|onde|sane|erte|drice|tesse|tresse|inte|gnonne|ntine|rciale)$/u;
const MASCULINE = /(?:eur|ien|ier|cher|ger|ller|chef|ant|ent|çon|ron|ond|san|ert|gnon|oint|ntin|rcial|doyen)$/u;

/** Participles, which rarely name trades and often other things. */
const PARTICIPLE = /^(?:charg|employ|délégu|attach|prépos|diplôm|associ|salari|dout|habilit|qualifi|mandat|assermenté?)é(e?)s?$/u;

/** Words with a trade's ending that are no trade, and trades of both genders. */
const NEITHER = new Set(
  `acier ascenseur atelier cahier calendrier calorifugeur chaleur chantier capteur carburant client colorant compresseur consultant-e
couleur courant courrier cuir dossier étudiant excellent extérieur fichier foncier fluor humeur important intérieur labeur liant
lubrifiant majeur manager meilleur métier mineur moteur odeur ordinateur papier pendant permanent plusieurs premier présent
quartier réacteur récent restaurant saveur secteur sentier solvant suivant supérieur talent tensioactif urgent valeur vapeur
attente bière carrière charpente chaudière chimère courante dernière descente détente entière entente filière lumière
manière matière plante poussière première pente rente rivière ronde sonde tente variante vente étudiante permanente
containeur conteneur broyeur distributeur extrudeur échangeur fermenteur générateur incubateur malaxeur onduleur
atmosphère barrière bannière couture culture demeure heure lecture mesure nature peinture soudure structure
trader designer webmaster leader gelcoater baby-sitter fraiseuse-e manutentionnaire groom
adolescent adolescente enfant event rigger chien argent bent cent vent content
usager danger vert lent indicateur particulier
identifier rédiger surveiller vérifier planifier étudier etudier négocier diriger installer veiller encourager rechercher changer modifier
inventorier cartographier aménager charger travailler trier partager protéger
amien péronne montdidier creuse`
    .split(/\s+/)
    .filter(Boolean),
);

/** Trades whose ending does not show the gender. */
const FORMS: Readonly<Record<string, 'feminine' | 'masculine'>> = {
  apprenti: 'masculine',
  apprentie: 'feminine',
  avocat: 'masculine',
  avocate: 'feminine',
  contremaître: 'masculine',
  hôte: 'masculine',
  marchand: 'masculine',
  marchande: 'feminine',
  maître: 'masculine',
};

export type WordGender = 'feminine' | 'masculine' | null;

const single = (word: string): string => (word.length > 4 ? word.replace(/s$/u, '') : word);

/** Returns the gender of a word that names a person, as far as its ending shows it. */
export function genderOf(word: string): WordGender {
  const whole = single(word.toLowerCase());
  const last = whole.split('-').at(-1) ?? whole;
  const form = FORMS[last];
  if (form) return form;
  if (whole.startsWith('saint') || NEITHER.has(whole) || NEITHER.has(last) || last.endsWith('ment') || last.length < 4) return null;
  const participle = PARTICIPLE.exec(last);
  if (participle) return participle[1] === 'e' ? 'feminine' : 'masculine';
  if (FEMININE.test(last)) return 'feminine';
  return MASCULINE.test(last) ? 'masculine' : null;
}

/** Whether two words are one trade in both genders: same beginning, different ending. */
export function arePair(one: string, other: string): boolean {
  const [a, b] = [genderOf(one), genderOf(other)];
  if (a === null || b === null || a === b) return false;
  return one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase();
}
