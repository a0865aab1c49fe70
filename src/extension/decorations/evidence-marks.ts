import { OverviewRulerLane, ThemeColor, window, workspace, type Disposable } from 'vscode';
import { rangeOf } from '../go.ts';
import type { Reviews } from '../reviews.ts';

/** Marks in the overview ruler the passages that earn level 2 or 3, so that an author sees where a document is thin. */
export function markEvidence(reviews: Reviews): Disposable {
  const mark = window.createTextEditorDecorationType({ overviewRulerColor: new ThemeColor('sevenSignals.evidenceRuler'), overviewRulerLane: OverviewRulerLane.Left });
  const show = (): void => {
    for (const editor of window.visibleTextEditors) {
      const review = reviews.of(editor.document.uri);
      const wanted = review?.proposal === true && workspace.getConfiguration('sevenSignals', editor.document).get('evidenceMarks.enabled', true);
      const passages = wanted ? review.criteria.flatMap(({ evidence }) => evidence.filter(({ level }) => level >= 2)) : [];
      editor.setDecorations(mark, passages.map(rangeOf));
    }
  };
  const listeners = [
    mark, reviews.onDidReview(show), window.onDidChangeVisibleTextEditors(show),
    workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration('sevenSignals.evidenceMarks')) show(); }),
  ];
  show();
  return { dispose: () => { for (const listener of listeners) listener.dispose(); } };
}
