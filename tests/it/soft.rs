//! Pictures of the window without a graphics card: a small rasteriser that gives the same bytes
//! on every machine.

use std::collections::HashMap;

use egui::epaint::{ImageData, Primitive, Vertex};
use egui::{Color32, ColorImage, TextureFilter, TextureId, TexturesDelta};
use image::RgbaImage;

/// Positions are rounded to 1/256 of a pixel, so that edges fall the same everywhere.
const SUB: i64 = 256;

/// The renderer and the textures it was given.
#[derive(Default)]
pub struct Soft {
    textures: HashMap<TextureId, (ColorImage, TextureFilter)>,
}

impl egui_kittest::TestRenderer for Soft {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, parts) in delta.set.drain() {
            for part in parts {
                let ImageData::Color(image) = &part.image;
                match part.pos {
                    None => {
                        let whole = ((**image).clone(), part.options.magnification);
                        self.textures.insert(id, whole);
                    }
                    Some(at) => self.patch(id, at, image),
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(
        &mut self,
        ctx: &egui::Context,
        output: &egui::FullOutput,
    ) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let mut canvas = Canvas::new(size.x.round() as i64, size.y.round() as i64, scale);
        for clipped in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = clipped.primitive else {
                return Err("paint callbacks can't be drawn here".into());
            };
            let (texture, filter) = self
                .textures
                .get(&mesh.texture_id)
                .ok_or("missing texture")?;
            canvas.clip_to(clipped.clip_rect);
            for corners in mesh.indices.as_chunks::<3>().0 {
                let corner = |i: usize| mesh.vertices[corners[i] as usize];
                canvas.triangle([corner(0), corner(1), corner(2)], texture, *filter);
            }
        }
        canvas.picture().ok_or_else(|| "no picture".into())
    }
}

impl Soft {
    fn patch(&mut self, id: TextureId, [left, top]: [usize; 2], image: &ColorImage) {
        let Some((texture, _)) = self.textures.get_mut(&id) else {
            return;
        };
        let [width, height] = image.size;
        for y in 0..height {
            let from = &image.pixels[y * width..][..width];
            let start = (top + y) * texture.size[0] + left;
            texture.pixels[start..][..width].copy_from_slice(from);
        }
    }
}

/// Pixels, premultiplied, and the part of them that may be drawn on.
struct Canvas {
    width: i64,
    height: i64,
    scale: f32,
    pixels: Vec<[u8; 4]>,
    clip: [i64; 4],
}

/// A position in 1/256 of a pixel.
type Fixed = (i64, i64);

impl Canvas {
    fn new(width: i64, height: i64, scale: f32) -> Self {
        let pixels = vec![[0; 4]; (width * height) as usize];
        Self {
            width,
            height,
            scale,
            pixels,
            clip: [0, 0, width, height],
        }
    }

    fn clip_to(&mut self, rect: egui::Rect) {
        let x = |x: f32| ((x * self.scale).round() as i64).clamp(0, self.width);
        let y = |y: f32| ((y * self.scale).round() as i64).clamp(0, self.height);
        self.clip = [x(rect.min.x), y(rect.min.y), x(rect.max.x), y(rect.max.y)];
    }

    fn fixed(&self, vertex: &Vertex) -> Fixed {
        let at = |v: f32| (v * self.scale * SUB as f32).round() as i64;
        (at(vertex.pos.x), at(vertex.pos.y))
    }

    /// Fills a triangle: the pixels whose centres lie in it, edges shared by the top-left rule.
    fn triangle(&mut self, mut corners: [Vertex; 3], texture: &ColorImage, filter: TextureFilter) {
        let mut at = [0, 1, 2].map(|i| self.fixed(&corners[i]));
        let mut area = cross(at[0], at[1], at[2]);
        if area == 0 {
            return;
        }
        if area < 0 {
            corners.swap(1, 2);
            at.swap(1, 2);
            area = -area;
        }
        let bias = [
            edge_bias(at[1], at[2]),
            edge_bias(at[2], at[0]),
            edge_bias(at[0], at[1]),
        ];
        let [left, top, right, bottom] = self.bounds(&at);
        for y in top..bottom {
            for x in left..right {
                let p = (x * SUB + SUB / 2, y * SUB + SUB / 2);
                let e = [
                    cross(at[1], at[2], p),
                    cross(at[2], at[0], p),
                    cross(at[0], at[1], p),
                ];
                if e.iter().zip(bias).all(|(e, bias)| e + bias >= 0) {
                    let share = e.map(|e| e as f32 / area as f32);
                    self.blend(
                        (y * self.width + x) as usize,
                        shade(&corners, share, texture, filter),
                    );
                }
            }
        }
    }

    fn bounds(&self, at: &[Fixed; 3]) -> [i64; 4] {
        let x = at.map(|p| p.0.div_euclid(SUB));
        let y = at.map(|p| p.1.div_euclid(SUB));
        let least = |v: [i64; 3]| v.into_iter().min().unwrap_or(0);
        let most = |v: [i64; 3]| v.into_iter().max().unwrap_or(0) + 1;
        let [left, top, right, bottom] = self.clip;
        [
            least(x).max(left),
            least(y).max(top),
            most(x).min(right),
            most(y).min(bottom),
        ]
    }

    /// Lays a premultiplied colour (0 to 1) over a pixel.
    fn blend(&mut self, at: usize, over: [f32; 4]) {
        let under = 1.0 - over[3];
        for (pixel, over) in self.pixels[at].iter_mut().zip(over) {
            *pixel = (over * 255.0 + f32::from(*pixel) * under)
                .round()
                .clamp(0.0, 255.0) as u8;
        }
    }

    fn picture(self) -> Option<RgbaImage> {
        let bytes = self.pixels.into_iter().flatten().collect();
        RgbaImage::from_raw(self.width as u32, self.height as u32, bytes)
    }
}

fn cross(o: Fixed, p: Fixed, q: Fixed) -> i64 {
    (p.0 - o.0) * (q.1 - o.1) - (p.1 - o.1) * (q.0 - o.0)
}

/// Pixels exactly on an edge belong to the triangle whose top or left edge it is.
fn edge_bias(p: Fixed, q: Fixed) -> i64 {
    let top_left = (p.1 == q.1 && q.0 > p.0) || q.1 < p.1;
    if top_left { 0 } else { -1 }
}

/// The colour at a point of the triangle: the corners' colours times the texture's.
fn shade(
    corners: &[Vertex; 3],
    share: [f32; 3],
    texture: &ColorImage,
    filter: TextureFilter,
) -> [f32; 4] {
    let sum =
        |of: fn(&Vertex) -> f32| -> f32 { corners.iter().zip(share).map(|(c, s)| of(c) * s).sum() };
    let [width, height] = texture.size.map(|n| n as f32);
    let texel = sample(
        texture,
        filter,
        sum(|v| v.uv.x) * width,
        sum(|v| v.uv.y) * height,
    );
    let colors = corners.each_ref().map(|c| c.color.to_array());
    std::array::from_fn(|i| {
        // A flat triangle keeps its colour to the last bit.
        let mixed: f32 = if colors.iter().all(|c| c == &colors[0]) {
            f32::from(colors[0][i])
        } else {
            colors
                .iter()
                .zip(share)
                .map(|(c, s)| f32::from(c[i]) * s)
                .sum()
        };
        mixed / 255.0 * texel[i]
    })
}

fn sample(texture: &ColorImage, filter: TextureFilter, u: f32, v: f32) -> [f32; 4] {
    let [width, height] = texture.size.map(|n| n as i64);
    let at = |x: i64, y: i64| {
        let index = y.clamp(0, height - 1) * width + x.clamp(0, width - 1);
        Color32::to_array(&texture.pixels[index as usize]).map(|c| f32::from(c) / 255.0)
    };
    if filter == TextureFilter::Nearest {
        return at(u.floor() as i64, v.floor() as i64);
    }
    let (u, v) = (u - 0.5, v - 0.5);
    let (x, y) = (u.floor() as i64, v.floor() as i64);
    let (fx, fy) = (u - u.floor(), v - v.floor());
    let corners = [at(x, y), at(x + 1, y), at(x, y + 1), at(x + 1, y + 1)];
    std::array::from_fn(|i| {
        let top = corners[0][i] + (corners[1][i] - corners[0][i]) * fx;
        let bottom = corners[2][i] + (corners[3][i] - corners[2][i]) * fx;
        top + (bottom - top) * fy
    })
}
