// The tests that run in a browser as well; what they need of Node has a stand-in there, or they need nothing of it.
import '../judging.test';
import '../fixes.test';
import '../hovers.test';
import '../language.test';
import '../language-model-tools.test';
import '../moving.test';
import './worker.test';
