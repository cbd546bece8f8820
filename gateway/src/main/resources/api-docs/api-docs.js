// One section for each service, each with its own document: a service that is away says so and hides no other.
const SERVICES = ["identity", "application", "photo", "review", "payment", "ticket"];
const template = document.getElementById("service");

async function show(service, section) {
  const answer = await fetch(`/api-docs/${service}`).catch(() => null);
  if (!answer?.ok) {
    section.querySelector(".away").hidden = false;
    return;
  }
  SwaggerUIBundle({
    spec: await answer.json(),
    domNode: section.querySelector(".document"),
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    // a page to read; who wants to try a call has better tools than somebody else's session
    supportedSubmitMethods: [],
    validatorUrl: null,
  });
}

for (const service of SERVICES) {
  const section = template.content.cloneNode(true).querySelector("section");
  section.id = service;
  section.querySelector("h2").textContent = `${service}-service`;
  document.getElementById("services").append(section);
  const link = document.createElement("a");
  link.href = `#${service}`;
  link.textContent = service;
  document.getElementById("contents").append(link);
  void show(service, section);
}
