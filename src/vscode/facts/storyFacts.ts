import type { PlacedNote } from '../../core/annotations/placedNote';
import { factTable } from '../../core/report/factTable';
import type { FactTable } from '../../core/report/factTableModel';
import { rowMarks } from '../../core/report/factTableNotes';
import { notesByVersion } from '../../core/report/notesByVersion';
import { storyHealth, type StoryHealth } from '../../core/report/storyHealth';
import type { StoryAnalysis } from '../../core/story/analysis';
import { runInSlices } from '../../core/util/sliced';
import { hostPacer } from '../adapters/pacing';

/** The facts of the open stories, made once for each reading, for all who ask. */
export class StoryFacts {
  // forgotten with the reading
  private readonly tables = new WeakMap<StoryAnalysis, Promise<FactTable>>();

  /** @param notesOf what is noted of a file, by its key; none for one whose notes were not read yet */
  constructor(private readonly notesOf: (file: string) => readonly PlacedNote[]) {}

  /** The fact table of a reading. */
  tableOf(story: StoryAnalysis): Promise<FactTable> {
    const known = this.tables.get(story);
    if (known !== undefined) return known;
    // nothing stops a computation that has no token
    const making = runInSlices(factTable(story), hostPacer).then(table => table ?? { columns: [], rows: [] });
    this.tables.set(story, making);
    return making;
  }

  /** How a story stands by now. */
  async healthOf(story: StoryAnalysis): Promise<StoryHealth> {
    const table = await this.tableOf(story);
    const notes = notesByVersion(story, this.notesOf);
    const marks = (await runInSlices(rowMarks(table, story, notes), hostPacer)) ?? new Map();
    return storyHealth({ story, table, marks }, notes);
  }
}
