// The tests that run in a browser as well; what they need of Node has a stand-in there, or they need nothing of it.
// First: once a Markdown file has been open, the editor's own extension for Markdown is asked for symbols too, and
// waits for ever for a search of files that an unsearchable workspace cannot have.
import '../moving.test';
import '../configuration.test';
import '../dismissal.test';
import '../fixes.test';
import '../hovers.test';
import '../judging.test';
import '../language-model-tools.test';
import '../language.test';
import '../recognising.test';
import '../viewing.test';
import '../writing.test';
import './worker.test';
