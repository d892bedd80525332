import { AccChat } from "./acc-chat";
import { AccComposer } from "./acc-composer";
import { AccKeys } from "./acc-keys";
import { AccProjects } from "./acc-projects";
import { AccSidebar } from "./acc-sidebar";
import { AccTranscript } from "./acc-transcript";
import { nameBrowserTimeZone } from "./browser-time-zone";
import { forgetDrafts } from "./drafts";
import { listenForNewConversation } from "./new-conversation-key";
import { keepStaticFiles } from "./static-files";

// Inner elements first: the chat looks for them when it is defined.
customElements.define("acc-transcript", AccTranscript);
customElements.define("acc-composer", AccComposer);
customElements.define("acc-projects", AccProjects);
customElements.define("acc-sidebar", AccSidebar);
customElements.define("acc-keys", AccKeys);
customElements.define("acc-chat", AccChat);
nameBrowserTimeZone();
keepStaticFiles();
listenForNewConversation();
if (document.body.classList.contains("signed-out")) forgetDrafts();
