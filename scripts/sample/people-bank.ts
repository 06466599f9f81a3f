// Names by origin, towns and invented streets. Letters stay within Windows-1252, as the standard PDF fonts need.
import type { Language } from './trades/trade.ts'

export type Origin = keyof typeof origins

const words = (text: string) => text.split(/\s*,\s*/)

export const origins = {
  english: {
    feminine: words(
      'Hazel, Bethany, Joanne, Gillian, Tamsin, Kirsty, Lorna, Philippa, Heather, Dawn, Rosalind, Carys, Maxine, Siobhan, Abigail',
    ),
    masculine: words(
      'Gareth, Neil, Callum, Stuart, Declan, Rhys, Martin, Craig, Alasdair, Graham, Toby, Dean, Elliot, Barry, Howard',
    ),
    family: words(
      'Thackray, Ormerod, Pickersgill, Wetherby, Lanyon, Garside, Birtwhistle, Penhale, Tolliver, Arkwell, Hebblethwaite, Marsland, Crowther, Dunmore, Fairhurst, Stubbings, Lockley, Winstanley, Trelawn, Brackett, Eccleshall, Hollis, Redmayne, Satterley',
    ),
  },
  german: {
    feminine: words('Annegret, Katrin, Svenja, Heike, Julia, Birgit, Franziska, Lena, Miriam, Anja, Dörte, Johanna'),
    masculine: words('Jürgen, Matthias, Torsten, Lukas, Holger, Sebastian, Rüdiger, Felix, Jonas, Uwe, Björn, Markus'),
    family: words(
      'Weber, Großmann, Lindemann, Dierks, Hinrichs, Kaltenbach, Schönfeld, Brömmel, Ostermeier, Reuschel, Vollmers, Niebuhr, Pfändler, Tiedemann, Wacker, Zöllner, Albers, Kröger',
    ),
  },
  french: {
    feminine: words('Élodie, Mathilde, Sandrine, Aurélie, Margaux, Nadège'),
    masculine: words('Thibault, Romain, Benoît, Julien, Cédric, Yannick'),
    family: words('Marchandeau, Lefrançois, Rousselin, Garnault, Pellerin, Dubreuilh, Chastaing, Vasseurel'),
  },
  polish: {
    feminine: words('Agnieszka, Magdalena, Beata, Iwona, Kinga, Justyna'),
    masculine: words('Marek, Tomasz, Piotr, Krzysztof, Dariusz, Wojciech'),
    family: words('Zielonka, Kubiczek, Nowicki, Sadowski, Jasinka, Malinowski, Borkowicz, Wrona'),
  },
  nigerian: {
    feminine: words('Adaeze, Folake, Ngozi, Temitope, Chidinma, Yetunde'),
    masculine: words('Emeka, Oluwaseun, Tunde, Chukwudi, Babatunde, Ikenna'),
    family: words('Okafor, Adeyemi, Eze, Balogun, Nwosu, Afolabi, Onyekachi, Fashola'),
  },
  indian: {
    feminine: words('Priya, Deepika, Meenakshi, Anjali, Kavita, Harpreet'),
    masculine: words('Rajesh, Vikram, Arjun, Sandeep, Manoj, Gurdeep'),
    family: words('Raghunathan, Deshpande, Chaudhary, Bhattal, Venkatesan, Kulkarni, Sidhu, Mistry'),
  },
  pakistani: {
    feminine: words('Saima, Nadia, Rukhsana, Aleena'),
    masculine: words('Imran, Tariq, Bilal, Usman'),
    family: words('Qureshi, Mahmood, Chohan, Siddiqui, Baig, Rafiq'),
  },
  turkish: {
    feminine: words('Elif, Zeynep, Gülsen, Derya'),
    masculine: words('Emre, Kemal, Okan, Serkan'),
    family: words('Yildiz, Kocaman, Öztekin, Aksoylu, Demirtas, Çelikel'),
  },
  portuguese: {
    feminine: words('Mariana, Inês, Beatriz, Luciana'),
    masculine: words('Tiago, João, Rui, Anderson'),
    family: words('Figueira, Nogueiro, Carvalhais, Teixeirão, Brandoeira, Moutinhos'),
  },
  spanish: {
    feminine: words('Lucía, Carmen, Pilar, Ximena'),
    masculine: words('Álvaro, Joaquín, Iker, Esteban'),
    family: words('Ibarrondo, Santacruz, Olmedilla, Peñalver, Cifuentes, Arrieta'),
  },
  italian: {
    feminine: words('Chiara, Giuliana, Ilaria, Serena'),
    masculine: words('Davide, Matteo, Salvatore, Enzo'),
    family: words('Brambilli, Quattrone, Santangeli, Pontorno, Cavallaro, Morandini'),
  },
  filipino: {
    feminine: words('Marisol, Jocelyn, Rowena, Liezl'),
    masculine: words('Rodel, Jayson, Arnel, Nestor'),
    family: words('Dimaculan, Bautistada, Salonga, Magsino, Panganiban, Catacutan'),
  },
  greek: {
    feminine: words('Eleni, Despina, Katerina'),
    masculine: words('Stavros, Nikos, Andreas'),
    family: words('Papadimas, Kalogeris, Stamatiou, Vlachakis'),
  },
  somali: {
    feminine: words('Hodan, Ifrah, Sagal'),
    masculine: words('Abdirahman, Guled, Liban'),
    family: words('Warsame, Jibril, Farah, Duale'),
  },
  chinese: {
    feminine: words('Mei Ling, Xiaoyan, Grace, Wing Yan'),
    masculine: words('Wei, Jun Hao, Kenneth, Zhiming'),
    family: words('Leung, Tsang, Ouyang, Zhou, Kwok'),
  },
  irish: {
    feminine: words('Aoife, Niamh, Gráinne, Róisín'),
    masculine: words('Cormac, Eoin, Diarmuid, Fergal'),
    family: words("O'Halloran, Mac Giolla, Keaveney, Ní Dhuinn, Scanlon, McAteer"),
  },
  ukrainian: {
    feminine: words('Oksana, Iryna, Halyna'),
    masculine: words('Bohdan, Taras, Oleksiy'),
    family: words('Kovalenko, Hrytsenko, Petrychuk, Bondarets'),
  },
}

export const cities: Record<Language, string[]> = {
  en: words(
    'London, Leeds, Bradford, Wakefield, Manchester, Bolton, Sheffield, Nottingham, Leicester, Coventry, Birmingham, Bristol, Cardiff, Swansea, Newport, Plymouth, Exeter, Southampton, Reading, Luton, Peterborough, Norwich, Ipswich, Hull, Newcastle upon Tyne, Sunderland, Glasgow, Edinburgh, Dundee, Liverpool, Preston, Croydon',
  ),
  de: words(
    'Berlin, München, Hamburg, Bremen, Hannover, Dortmund, Köln, Düsseldorf, Kassel, Leipzig, Nürnberg, Stuttgart, Augsburg, Mannheim, Lübeck, Münster',
  ),
  fr: words('Lyon, Nantes, Strasbourg, Lille, Grenoble'),
}

const street =
  (...names: string[]) =>
  (at: 'before' | 'after') =>
    names.map((name) => (house: number) => (at === 'before' ? `${house} ${name}` : `${name} ${house}`))

export const streets: Record<Language, ((house: number) => string)[]> = {
  en: street(
    'Larch Close',
    'Tannery Lane',
    'Wharfedale Road',
    'Old Mill Terrace',
    'Kestrel Avenue',
    'St Bride Street',
    'Foundry Walk',
    'Orchard Rise',
    'Cooper Street',
    'Bramble Way',
    'Viaduct Road',
    'Chapel Hill',
    'Sycamore Grove',
    'Millrace Court',
  )('before'),
  de: street(
    'Ahornweg',
    'Lindenstraße',
    'Am Mühlgraben',
    'Gartenstraße',
    'Kirchweg',
    'Erlenweg',
    'An der Ziegelei',
    'Feldstraße',
  )('after'),
  fr: street('rue des Tilleuls', 'allée du Lavoir', 'rue de la Fontaine', 'impasse des Mésanges')('before'),
}

/** Towns abroad where somebody of this origin may have worked before. */
export const familyCities: Record<Origin, string[]> = {
  english: words('Rotterdam, Dubai, Auckland, Perth'),
  german: words('Wien, Basel, Rotterdam, Kopenhagen'),
  french: words('Bruxelles, Genève, Montréal'),
  polish: words('Gdynia, Katowice, Lublin'),
  nigerian: words('Lagos, Abuja, Ibadan'),
  indian: words('Pune, Chennai, Chandigarh'),
  pakistani: words('Lahore, Karachi, Faisalabad'),
  turkish: words('Izmir, Bursa, Ankara'),
  portuguese: words('Porto, Braga, Lisboa'),
  spanish: words('Bilbao, Valencia, Sevilla'),
  italian: words('Torino, Bologna, Bari'),
  filipino: words('Cebu City, Manila, Davao'),
  greek: words('Thessaloniki, Patras'),
  somali: words('Nairobi, Mombasa'),
  chinese: words('Hong Kong, Guangzhou, Singapore'),
  irish: words('Cork, Galway, Boston'),
  ukrainian: words('Lviv, Odesa, Kraków'),
}

/** Mother tongue and nationality as CVs in each language call them. */
export const tongues: Record<Origin, Record<Language, string>> = {
  english: { en: 'English', de: 'Englisch', fr: 'Anglais' },
  german: { en: 'German', de: 'Deutsch', fr: 'Allemand' },
  french: { en: 'French', de: 'Französisch', fr: 'Français' },
  polish: { en: 'Polish', de: 'Polnisch', fr: 'Polonais' },
  nigerian: { en: 'Yoruba', de: 'Yoruba', fr: 'Yoruba' },
  indian: { en: 'Hindi', de: 'Hindi', fr: 'Hindi' },
  pakistani: { en: 'Urdu', de: 'Urdu', fr: 'Ourdou' },
  turkish: { en: 'Turkish', de: 'Türkisch', fr: 'Turc' },
  portuguese: { en: 'Portuguese', de: 'Portugiesisch', fr: 'Portugais' },
  spanish: { en: 'Spanish', de: 'Spanisch', fr: 'Espagnol' },
  italian: { en: 'Italian', de: 'Italienisch', fr: 'Italien' },
  filipino: { en: 'Tagalog', de: 'Tagalog', fr: 'Tagalog' },
  greek: { en: 'Greek', de: 'Griechisch', fr: 'Grec' },
  somali: { en: 'Somali', de: 'Somali', fr: 'Somali' },
  chinese: { en: 'Cantonese', de: 'Kantonesisch', fr: 'Cantonais' },
  irish: { en: 'English', de: 'Englisch', fr: 'Anglais' },
  ukrainian: { en: 'Ukrainian', de: 'Ukrainisch', fr: 'Ukrainien' },
}

export const nationalitiesGerman: Record<Origin, string> = {
  english: 'britisch',
  german: 'deutsch',
  french: 'französisch',
  polish: 'polnisch',
  nigerian: 'nigerianisch',
  indian: 'indisch',
  pakistani: 'pakistanisch',
  turkish: 'türkisch',
  portuguese: 'portugiesisch',
  spanish: 'spanisch',
  italian: 'italienisch',
  filipino: 'philippinisch',
  greek: 'griechisch',
  somali: 'somalisch',
  chinese: 'chinesisch',
  irish: 'irisch',
  ukrainian: 'ukrainisch',
}

/** Invented firms abroad, with names that fit most trades. */
export const firmsAbroad: Record<Origin, string[]> = {
  english: ['Harbourline Services', 'Southern Cross Works Pty'],
  german: ['Donauhof Betriebe GmbH', 'Alpenrand AG'],
  french: ['Groupe Valmoret', 'Maison Delorge'],
  polish: ['Zieltrans Sp. z o.o.', 'Wislanka S.A.'],
  nigerian: ['Adebanjo & Sons Ltd', 'Lekki Point Services Ltd'],
  indian: ['Sundarvan Industries Pvt Ltd', 'Narmada Enterprises'],
  pakistani: ['Ravi Star Services', 'Chenab Brothers Ltd'],
  turkish: ['Karadeniz Yolu A.S.', 'Efes Kapi Ltd. Sti.'],
  portuguese: ['Serra do Norte Lda', 'Empresa Vilamar'],
  spanish: ['Grupo Altariva', 'Talleres Montesur S.L.'],
  italian: ['Fratelli Montorio S.r.l.', 'Gruppo Valserena'],
  filipino: ['Mabuhay Bay Services', 'Visayan Star Corp.'],
  greek: ['Aegis Bay A.E.', 'Thalassa Works'],
  somali: ['Horn Gate Trading', 'Savanna Link Ltd'],
  chinese: ['Golden Harbour Services Ltd', 'Pearl Delta Works'],
  irish: ['Shannonside Services', 'Corrib Works Ltd'],
  ukrainian: ['Dnister Servis', 'Zoria Plus'],
}

export const hospitalsAbroad = [
  'St Raphael Hospital',
  'Santa Clara Hospital',
  'Municipal Hospital No. 3',
  'Mercy Road Hospital',
]
