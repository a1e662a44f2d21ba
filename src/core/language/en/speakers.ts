import { words } from '../words';

/** What stands for somebody who speaks in an interview or a transcript, alone before a colon. */
export const speakerWords = words(`
  interviewer interviewee host co-host cohost anchor presenter moderator reporter correspondent narrator announcer caller
  questioner participant speaker operator interpreter translator analyst chair chairman chairwoman chairperson president judge
  witness voiceover unidentified unknown audience panelist`);

/** Marks of questions and answers, which say nothing of who gives them. */
export const questionMarks = words('q a question questions answer answers');

/** Words before a colon in lists of facts, reviews and announcements. */
export const labelWords = words(`
  what where when who why how which note notes update updates price prices cost costs date dates time times location venue
  address source sources photo photos picture video image read more also related watch listen director cast starring stars
  rating ratings running runtime genre release released verdict score result results summary background context warning
  correction clarification editor tickets contact phone email website name age position party subject title headline
  section page length pros cons winners losers ingredients method serves monday tuesday wednesday thursday friday saturday
  sunday morning afternoon evening today tomorrow lead key analysis opinion fact claim reality myth bottom line step part
  chapter option day week round group category best worst status agenda item`);

/** Articles and the like: a label that begins with one is an office ("The Prime Minister") or no speaker. */
export const labelArticles = words('the a an this that these those in on at for from by to if with');

/** Small words inside the names of people and offices. */
export const labelParticles = words('de van von der den al bin of for');

/** Titles before names in capitals, in the records of parliaments. */
export const recordTitles = words('Mr Mrs Ms Miss Dr');

/** How directions begin that part one scene or clip from the next. */
export const sceneWords = words('begin end start stop commercial video videotape videoclip audio');
