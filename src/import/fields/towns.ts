/**
 * Names of towns as they stand after an employer without a comma ("Kasa Seoul", "Harbour Bank London"): the larger ones of Europe and
 * of the world, in their own spelling and in English. Whoever is not listed is found by the state or country after it.
 */
const names = `
  Aachen;Aberdeen;Abu Dhabi;Accra;Addis Ababa;Adelaide;Albany;Albuquerque;Alicante;Algiers;Almere;Amman;Amsterdam;Ankara;Ann Arbor;Antwerp;Antwerpen;Apeldoorn;Arnhem;Athens;Atlanta;Auckland;Augsburg;Austin;
  Baltimore;Bangalore;Bengaluru;Bangkok;Barcelona;Bari;Basel;Bath;Baton Rouge;Beijing;Beirut;Belfast;Bellevue;Bergamo;Bergen;Berkeley;Berlin;Bern;Białystok;Bielefeld;Bielsko-Biała;Bilbao;Birmingham;Bochum;Bogotá;
  Bologna;Bonn;Bordeaux;Boston;Boulder;Bournemouth;Bradford;Braunschweig;Breda;Bremen;Bremerhaven;Brescia;Brest;Brighton;Brisbane;Bristol;Brno;Bruges;Brussels;Bruxelles;Bratislava;București;Bucharest;Budapest;Buenos Aires;Buffalo;Bydgoszcz;
  Cádiz;Caen;Cairo;Calgary;Cambridge;Canberra;Cape Town;Caracas;Cardiff;Carlisle;Casablanca;Catania;Charleroi;Charlotte;Chelmsford;Chemnitz;Chennai;Chester;Chicago;Cincinnati;Cleveland;Colchester;Cologne;Colorado Springs;Columbus;
  Copenhagen;Córdoba;Cork;Coventry;Cupertino;Częstochowa;Dallas;Darmstadt;Delft;Delhi;Den Haag;Denver;Derby;Des Moines;Detroit;Dijon;Dordrecht;Dortmund;Dresden;Dubai;Dublin;Duisburg;Dundee;Durham;Düsseldorf;
  Edinburgh;Edmonton;Eindhoven;El Paso;Enschede;Erfurt;Erlangen;Essen;Exeter;Firenze;Florence;Fort Worth;Frankfurt;Frankfurt am Main;Freiburg;Fribourg;Fremont;Fresno;Fürth;Gdańsk;Gdynia;Gelsenkirchen;Geneva;Genève;Genova;Genoa;Gent;Ghent;Gijón;Girona;Glasgow;Gliwice;Gloucester;Göteborg;Gothenburg;
  Göttingen;Granada;Graz;Grenoble;Groningen;Guadalajara;Guangzhou;Haarlem;Halle;Hamburg;Hamm;Hangzhou;Hannover;Hanover;Hanoi;Heidelberg;Heilbronn;Helsinki;Hoboken;Hong Kong;Honolulu;Houston;Huddersfield;Hull;Hyderabad;
  Indianapolis;Ingolstadt;Innsbruck;Inverness;Ipswich;Irvine;Istanbul;Jacksonville;Jakarta;Jena;Jersey City;Johannesburg;Kaiserslautern;Kansas City;Karachi;Karlsruhe;Kassel;Katowice;Kiel;Kielce;Kigali;Koblenz;Kolkata;Köln;København;Kraków;Krakow;Krefeld;Kuala Lumpur;
  Kyiv;Kyoto;Lagos;Lahore;Las Palmas;Las Vegas;Lausanne;Leeds;Leicester;Leiden;Leipzig;León;Leuven;Liège;Lille;Lima;Limerick;Limoges;Lincoln;Linz;Lisbon;Lisboa;Little Rock;Liverpool;Ljubljana;Łódź;London;Los Angeles;Louisville;Lübeck;Lublin;Ludwigshafen;
  Luton;Luxembourg;Lyon;Maastricht;Madison;Madrid;Magdeburg;Mainz;Málaga;Malmö;Manchester;Manila;Mannheim;Marburg;Marseille;McLean;Melbourne;Memphis;Menlo Park;Metz;Mexico City;Miami;Middlesbrough;Milan;Milano;Milton Keynes;Milwaukee;Minneapolis;Modena;
  Mönchengladbach;Montevideo;Montpellier;Montréal;Montreal;Moscow;Mountain View;Mülheim;Mulhouse;Mumbai;München;Munich;Münster;Murcia;Nairobi;Namur;Nancy;Nantes;Napoli;Naples;Nashville;New Delhi;New Orleans;New York;New York City;Newark;Newcastle;Newcastle upon Tyne;Nice;
  Nijmegen;Nîmes;Northampton;Norwich;Nottingham;Novara;Nürnberg;Nuremberg;Oakland;Oberhausen;Oklahoma City;Oldenburg;Olsztyn;Omaha;Opole;Orlando;Orléans;Osaka;Oslo;Osnabrück;Ottawa;Oviedo;Oxford;Paderborn;Padova;Palermo;Palma;Palo Alto;Pamplona;Paris;
  Parma;Peterborough;Perth;Perugia;Philadelphia;Phoenix;Pisa;Pittsburgh;Plymouth;Poitiers;Portland;Porto;Portsmouth;Potsdam;Poznań;Prague;Praha;Preston;Pretoria;Providence;Pune;Québec;Quito;Radom;Raleigh;Ravenna;Reading;Redmond;Regensburg;Reims;Rennes;Reno;Reutlingen;
  Reykjavik;Richmond;Riga;Rimini;Rio de Janeiro;Riyadh;Roma;Rome;Rostock;Rotterdam;Rouen;Rzeszów;Saarbrücken;Sacramento;Saint-Étienne;Salamanca;Salerno;Salford;Salt Lake City;Salzburg;San Antonio;San Diego;San Francisco;San Jose;San Sebastián;Santa Clara;Santa Cruz;
  Santander;Santiago;São Paulo;Seattle;Seoul;Sevilla;Seville;Shanghai;Sheffield;Shenzhen;Siegen;Singapore;Sofia;Southampton;Stavanger;St. Gallen;St. Louis;Stockholm;Stockport;Stoke-on-Trent;Strasbourg;Stuttgart;Sunderland;Sunnyvale;Swansea;Swindon;Sydney;Szczecin;
  Taipei;Tallinn;Tampa;Taranto;Tarragona;Tel Aviv;Tilburg;Tokyo;Torino;Toronto;Toruń;Toulon;Toulouse;Tours;Trento;Trier;Trieste;Trondheim;Tübingen;Tucson;Tunis;Turin;Turku;Tychy;Udine;Ulm;Uppsala;Utrecht;Valencia;Valladolid;Vancouver;Venezia;Venice;Verona;Vicenza;Vienna;Vigo;Vilnius;
  Warsaw;Warszawa;Wakefield;Warwick;Washington;Washington D.C.;Wien;Wiesbaden;Winnipeg;Winterthur;Wolfsburg;Wolverhampton;Worcester;Wrocław;Wuppertal;Würzburg;York;Zagreb;Zaragoza;Zielona Góra;Zürich;Zurich;Zwickau;Zwolle`

const towns = new Set(names.split(';').map((name) => name.trim().toLowerCase()))

/** Whether it is the name of a larger town, in any case. */
export function isTownName(name: string): boolean {
  return towns.has(name.toLowerCase())
}
