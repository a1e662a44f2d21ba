import { Disposable } from 'vscode';
import type { App } from '../app';
import { codebookProblem, decisionProblem } from '../noteWording';
import { tellWarning } from '../ui/tell';

/** Tells a person once about a codebook or a story's file that cannot be read; it is left alone. */
export function registerKeptFiles(app: App): Disposable {
  return Disposable.from(
    app.codebook.onProblem(problem => void tellWarning(codebookProblem(problem))),
    app.decisions.onProblem(problem => void tellWarning(decisionProblem(problem))),
  );
}
