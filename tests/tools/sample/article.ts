import { readFileSync } from 'node:fs';

/** The bundled document, taken apart into what its news page shows. */
export interface SampleArticle {
  readonly site: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  /** "This post … first appeared on …" */
  readonly syndication: string;
}

const DOCUMENT = new URL('../../../assets/knowledge/openai-aws-government.txt', import.meta.url);

/** Reads the document: one block a line; the site, the title, the body, questions with their answers, the syndication. */
export function readSampleArticle(): SampleArticle {
  const [site = '', title = '', ...blocks] = readFileSync(DOCUMENT, 'utf8').trim().split('\n');
  const syndication = blocks.pop() ?? '';
  const firstQuestion = blocks.findIndex(isQuestion);
  const questions = blocks
    .map((block, at) => ({ question: block, answer: blocks[at + 1] ?? '' }))
    .filter(({ question }) => isQuestion(question));
  return { site, title, paragraphs: blocks.slice(0, firstQuestion), questions, syndication };
}

const isQuestion = (block: string): boolean => /^Q\d+: /.test(block);
