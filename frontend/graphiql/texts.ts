import { language, preferredLocale } from '../src/lib/i18n/locales.ts';

interface Texts {
	title: string;
	intro: string;
	key: string;
	hint: string;
	use: string;
	forget: string;
	asking: string;
	stranger: string;
	wrong: string;
	unreachable: string;
	profile: string;
	portal: string;
}

const de: Texts = {
	title: 'API-Explorer',
	intro:
		'Hier probieren Sie die GraphQL-Schnittstelle des Portals aus: ohne Schlüssel lesen Sie die Beschreibung des Schemas, mit einem Zugangsschlüssel fragen und ändern Sie echte Daten in Ihrem Namen.',
	key: 'Zugangsschlüssel',
	hint: 'Er bleibt nur im Arbeitsspeicher dieser Seite.',
	use: 'Schlüssel verwenden',
	forget: 'Schlüssel vergessen',
	asking: 'Wird geprüft …',
	stranger: 'Sie fragen ohne Schlüssel.',
	wrong: 'Dieser Schlüssel gilt nicht oder nicht mehr.',
	unreachable: 'Das Portal antwortet gerade nicht. Versuchen Sie es noch einmal.',
	profile: 'Schlüssel im Profil anlegen',
	portal: 'Zum Portal'
};

const en: Texts = {
	title: 'API explorer',
	intro:
		'Try the portal’s GraphQL API here: without a key you read the description of the schema, with an access key you query and change real data in your own name.',
	key: 'Access key',
	hint: 'It stays in this page’s memory only.',
	use: 'Use key',
	forget: 'Forget key',
	asking: 'Checking …',
	stranger: 'You are asking without a key.',
	wrong: 'This key is wrong, or it has ended.',
	unreachable: 'The portal does not answer right now. Try again.',
	profile: 'Create a key in your profile',
	portal: 'To the portal'
};

const fr: Texts = {
	title: 'Explorateur de l’API',
	intro:
		'Essayez ici l’interface GraphQL du portail : sans clé, vous lisez la description du schéma ; avec une clé d’accès, vous interrogez et modifiez de vraies données en votre nom.',
	key: 'Clé d’accès',
	hint: 'Elle reste uniquement dans la mémoire de cette page.',
	use: 'Utiliser la clé',
	forget: 'Oublier la clé',
	asking: 'Vérification …',
	stranger: 'Vous interrogez sans clé.',
	wrong: 'Cette clé n’est pas valable ou ne l’est plus.',
	unreachable: 'Le portail ne répond pas pour le moment. Réessayez.',
	profile: 'Créer une clé dans le profil',
	portal: 'Vers le portail'
};

const it: Texts = {
	title: 'Esploratore dell’API',
	intro:
		'Provi qui l’interfaccia GraphQL del portale: senza chiave legge la descrizione dello schema, con una chiave d’accesso interroga e modifica dati veri a suo nome.',
	key: 'Chiave d’accesso',
	hint: 'Resta soltanto nella memoria di questa pagina.',
	use: 'Usare la chiave',
	forget: 'Dimenticare la chiave',
	asking: 'Verifica …',
	stranger: 'Sta interrogando senza chiave.',
	wrong: 'Questa chiave non è valida o non lo è più.',
	unreachable: 'Il portale al momento non risponde. Riprovi.',
	profile: 'Creare una chiave nel profilo',
	portal: 'Al portale'
};

/** The language chosen in the portal, otherwise the browser's. */
export const locale = preferredLocale([localStorage.getItem('locale'), ...navigator.languages]);
export const texts = { de, en, fr, it }[language(locale)] ?? de;
