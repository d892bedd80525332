import { AccChat } from "./acc-chat";
import { AccComposer } from "./acc-composer";
import { AccProjects } from "./acc-projects";
import { AccSidebar } from "./acc-sidebar";
import { AccTranscript } from "./acc-transcript";
import { listenToTables } from "./answer-tables";
import { nameBrowserTimeZone } from "./browser-time-zone";
import { forgetDrafts } from "./drafts";
import { PeekCard } from "./peek-card";

// Inner elements first: the chat looks for them when it is defined.
customElements.define("acc-transcript", AccTranscript);
customElements.define("acc-composer", AccComposer);
customElements.define("acc-projects", AccProjects);
customElements.define("acc-sidebar", AccSidebar);
customElements.define("acc-chat", AccChat);
nameBrowserTimeZone();
listenToTables();
new PeekCard();
if (document.body.classList.contains("signed-out")) forgetDrafts();
