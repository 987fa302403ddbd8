// Offers each chart as a PNG too, in the three ratios that press and social media ask for. The picture is the chart's own file, which
// carries its title, source and address; it is painted here, since the site is built without a program that paints.
"use strict";

const ratios = { wide: [1600, 900], square: [1200, 1200], upright: [1080, 1350] };

async function paint(address, [width, height]) {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const margin = Math.min(width, height) / 30;
  const scale = Math.min((width - 2 * margin) / picture.width, (height - 2 * margin) / picture.height);
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, (width - picture.width * scale) / 2, (height - picture.height * scale) / 2, picture.width * scale, picture.height * scale);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

async function download(address, ratio) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await paint(address, ratios[ratio]));
  link.download = address.split("/").at(-1).replace(/\.svg$/, `-${ratio}.png`);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

if (location.protocol !== "file:") {
  for (const list of document.querySelectorAll("ul[data-picture]")) {
    for (const ratio of Object.keys(ratios)) {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "link-button", textContent: site.words["take_away_" + ratio] });
      button.addEventListener("click", () => download(list.dataset.picture, ratio));
      const item = document.createElement("li");
      item.append(button);
      list.append(item);
    }
  }
}
