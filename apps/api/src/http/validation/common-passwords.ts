/** Roots of the most leaked passwords, in French and English; matched alone, repeated, or with digits and signs added. */
const WORDS = `
azerty azertyuiop azertyuiopqsdfghjklm azertyqsdfgh qsdfghjklm wxcvbn qwerty qwertyuiop qwertyuiopasdfghjkl qwertyasdfgh asdfghjkl zxcvbnm
qazwsx qazwsxedc azeqsdwxc poiuytreza poiuytrewq mlkjhgfdsq password passwort passw passphrase passe motdepasse motdepass monmotdepasse
lemotdepasse secret secrets topsecret monsecret changeme changemoi changezmoi letmein welcome bienvenue bonjour bonsoir salut coucou hello
helloworld admin administrateur administrator root toor superuser superviseur user utilisateur username login connexion master maitre
default defaut test testtest essai temporaire temporary guest invite system systeme server serveur computer ordinateur internet
iloveyou jetaime jetaimetrop jtaime jetadore monamour moncoeur mapuce mabiche monange cheri cherie chouchou doudou loulou bisous
amour amoureux love lovely loveyou lovelove forever princess princesse sunshine soleil superman batman spiderman pokemon pikachu
starwars naruto dragonball minecraft fortnite football footballeur basketball baseball hockey rugby tennis marseille olympique
paris parissaintgermain psg om lyon lille lens bordeaux toulouse nantes amiens compiegne beauvais france francais vivelafrance
zidane ronaldo messi mbappe liverpool arsenal chelsea barcelona realmadrid juventus ferrari porsche mercedes mustang
michael jordan jennifer jessica charlie thomas nicolas alexandre camille julien marine pauline sebastien christophe isabelle
dragon monkey shadow killer hunter hunting ranger trustno trustnoone whatever nothing flower fleur butterfly papillon chocolat
chocolate caramel nutella cookie cheese fromage pizza banane orange citron pomme fraise cerise vanille summer winter spring autumn
printemps automne hiver lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet aout septembre octobre
novembre decembre january february monday friday saturday sunday freedom liberte egalite fraternite computerscience university
universite lycee college ecole etudiant student eleve professeur teacher school campus stage alternance apprenti apprentissage
entreprise company societe travail worker bureau office google facebook instagram snapchat tiktok youtube microsoft windows apple
iphone samsung android linux ubuntu oracle database abc abcd abcde abcdef abcdefg abcdefgh abcdefghijkl abcdefghijklmnop
abcabc aaaa seve demonstration demo bioraffinerie chimie vegetal chimieverte
`;

const COMMON = new Set(WORDS.trim().split(/\s+/));
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  '01234567890123456789',
  '98765432109876543210',
];
const LOOKALIKES: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };
const FEWEST_CHARACTERS = 5;

/** Returns the shortest text that gives `text` when repeated. */
function period(text: string): string {
  for (let length = 1; length <= text.length / 2; length++) {
    const part = text.slice(0, length);
    if (part.repeat(Math.ceil(text.length / length)).startsWith(text)) return part;
  }
  return text;
}

const bare = (text: string) => text.normalize('NFD').replace(/[^a-z]/g, '');
const isWord = (letters: string) => COMMON.has(letters) || COMMON.has(period(letters));
const isWords = (text: string) =>
  text
    .split(/[^a-z]+/)
    .filter(Boolean)
    .every(isWord) && /[a-z]/.test(text);

/** Returns whether a password is in guessing lists, or is made from one of their words by a usual rule. */
export function isCommonPassword(password: string): boolean {
  const text = password.toLowerCase();
  // Digits and signs at the end are additions and are removed; those inside a word stand for letters.
  const plain = [...text.replace(/[^a-z]+$/, '')].map((char) => LOOKALIKES[char] ?? char).join('');
  if (new Set(text).size < FEWEST_CHARACTERS || new Set(period(text)).size < FEWEST_CHARACTERS) return true;
  if (ROWS.some((row) => row.includes(text))) return true;
  return [text, plain].some((one) => isWord(bare(one)) || isWords(one.normalize('NFD').replace(/[\u0300-\u036f]/g, '')));
}
