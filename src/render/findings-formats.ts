import { findingsAsGithub } from './findings-github.ts';
import { findingsAsGitlab } from './findings-gitlab.ts';
import { findingsAsJunit } from './findings-junit.ts';
import { findingsAsMarkdown } from './findings-markdown.ts';
import type { RenderReport } from './findings-report.ts';
import { findingsAsSarif } from './findings-sarif.ts';

/** Formats for programs, besides the text and the JSON of every command. */
export const reportFormats = {
  sarif: findingsAsSarif,
  junit: findingsAsJunit,
  github: findingsAsGithub,
  gitlab: findingsAsGitlab,
  markdown: (report) => findingsAsMarkdown(report),
} as const satisfies Readonly<Record<string, RenderReport>>;
